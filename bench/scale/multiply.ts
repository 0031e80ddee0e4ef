import { componentFolders, type Data } from '../../editions/data';
import type { Initiative } from '../../subgraphs/kit/records';

/**
 * Multiplies the initiatives by `factor`. Each initiative stays unchanged, and synthetic copies are added, which are
 * marked as such in id and title. Copies keep the links of the original. The rest of the data does not change.
 */
export function multiply(data: Data, factor: number): Data {
  const multiplied = { ...data } as Record<string, object>;
  for (const folder of componentFolders) {
    const { initiatives } = data[folder];
    multiplied[folder] = { ...data[folder], initiatives: initiatives.flatMap((one) => copies(one, factor)) };
  }
  return multiplied as unknown as Data;
}

function copies(original: Initiative, factor: number): readonly Initiative[] {
  const all = [original];
  for (let number = 2; number <= factor; number += 1) {
    const mark = ` (synthetic ${String(number)})`;
    const title = Object.fromEntries(
      Object.entries(original.title).map(([language, text]) => [language, `${text}${mark}`]),
    ) as Initiative['title'];
    all.push({ ...original, id: `${original.id}-synthetic-${String(number)}`, title });
  }
  return all;
}
