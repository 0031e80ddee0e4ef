import { formatTable } from '../formatTable';
import { questionOf, savedOperations } from './question';
import { variableOptions } from './variables';

/**
 * Returns help text for `--help`: the saved operations in a folder, or the options of the named operation.
 *
 * @throws Misuse if there is no operation of that name.
 */
export async function savedHelp(name: string | undefined, folder: string): Promise<string> {
  if (name === undefined) {
    const rows = savedOperations(folder).map((saved) => [`  ${saved.name}`, saved.about]);
    return `\nSaved operations:\n${formatTable(rows)}`;
  }
  const { operation } = await questionOf(undefined, name, folder);
  const rows = variableOptions(operation).map(({ flags, description }) => [`  ${flags}`, description]);
  return `\nVariables of ${operation.name?.value ?? name}:\n${formatTable(rows)}`;
}
