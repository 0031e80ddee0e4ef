import { Command, InvalidArgumentError, Option } from 'commander';
import type { FormattedExecutionResult } from 'graphql';

import type { Config } from '../../gateway/config';
import { openLog } from '../../gateway/log';
import type { Asked } from '../../gateway/inProcess';
import { storeSettings } from '../../gateway/settings/store';
import { Failure } from '../failure';
import { folderAt } from '../paths';
import { openProgress } from '../progress';
import { readSettings } from '../readSettings';

interface QueryOptions {
  readonly operation?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly url?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly table?: true;
  readonly list?: string;
  readonly help?: true;
}

/** `mmd query`: asks one question, of this process or of a running graph. */
export const queryCommand = new Command('query')
  .summary('ask the graph one question')
  .usage('[query] [options] [--variable value …]')
  .description(
    'Asks one question and prints the answer: as tables on a terminal, as JSON in a pipe. It is answered in this process ' +
      'from the current edition, or by the graph at --url; where none was ever published and MMD_EDITIONS_DIR and ' +
      'DATABASE_URL name no place, the first is published. Each variable of the question is an option: a list is written ' +
      'as a,b or as JSON, an input object as JSON. Errors go to stderr, and then the exit code is 1.',
  )
  .argument('[query]', 'a GraphQL document, a file that holds one, or - for stdin')
  .option(
    '-o, --operation <name>',
    'a saved operation; beside a query, the one of its operations that is meant',
  )
  .addOption(new Option('--variables <json>', 'variables as one JSON object').argParser(object))
  .addOption(
    new Option('--url <address>', 'a graph that runs, as http://127.0.0.1:4000').argParser(webAddress),
  )
  .addOption(new Option('--json', 'print JSON, the whole answer').conflicts(['csv', 'table']))
  .addOption(
    new Option('--csv', 'print CSV, of the longest list; UTF-8 without a byte order mark').conflicts('table'),
  )
  .option('--table', 'print tables')
  .option('--list <path>', 'the one list to print as CSV or as a table, as country.rabat.meetings.nodes')
  .allowUnknownOption()
  .allowExcessArguments()
  // Its own option, because the help reads the saved operations from files.
  .helpOption(false)
  .option('-h, --help', 'print this help; with --operation, the variables of that one')
  .addHelpText(
    'after',
    `\nExamples:\n  $ mmd query '{ country(code: "ML") { name memberOf } }'\n  $ mmd query --operation CountryPage --code ML`,
  )
  .action(async (_given: string | undefined, options: QueryOptions, command: Command) => {
    const config = readSettings();
    if (options.help) {
      const { savedHelp } = await import('../query/savedHelp.js');
      command.outputHelp();
      console.log(await savedHelp(options.operation, config.operationsDir));
      return;
    }
    const asked = await questionIn(command, options, config);
    await print(await answered(asked, options, config), options);
  });

async function questionIn(command: Command, options: QueryOptions, config: Config): Promise<Asked> {
  const { questionOf } = await import('../query/question.js');
  const { readVariables } = await import('../query/variables.js');
  const [first] = command.args;
  const given = first === undefined || first.startsWith('--') ? undefined : first;
  if (given === undefined && options.operation === undefined)
    command.error('error: a query is missing: give one, or name a saved one with --operation');
  const { operation, ...asked } = await questionOf(given, options.operation, config.operationsDir);
  const words = given === undefined ? command.args : command.args.slice(1);
  const variables = readVariables(operation, words, { given: options.variables ?? {}, command });
  return { ...asked, variables };
}

async function answered(
  asked: Asked,
  { url }: QueryOptions,
  config: Config,
): Promise<FormattedExecutionResult> {
  if (url !== undefined) return (await import('../query/askUrl.js')).askUrl(asked, url);
  const log = openLog(config.logLevel);
  // If the user chose where editions are kept, a question only reads and publishes nothing.
  if (config.databaseUrl === null && config.editionsDir === storeSettings.editionsDir.default)
    await (await import('../publishFirst.js')).publishFirst(config, log, console.error);
  else if (config.databaseUrl === null) folderAt(config.editionsDir, 'MMD_EDITIONS_DIR');
  const progress = openProgress();
  progress.show('opening the graph');
  const { askInProcess } = await import('../../gateway/inProcess.js');
  return askInProcess(asked, config, log).finally(progress.clear);
}

async function print(answer: FormattedExecutionResult, options: QueryOptions): Promise<void> {
  const { printed, chosenList } = await import('../query/printed.js');
  const { stdout } = process;
  const asked = options.csv ? 'csv' : options.json ? 'json' : options.table ? 'table' : undefined;
  const form = asked ?? (options.list !== undefined || stdout.isTTY ? 'table' : 'json');
  if (answer.data != null || form === 'json')
    stdout.write(printed(answer, { form, list: options.list, width: stdout.isTTY ? stdout.columns : 100 }));
  const choice = form === 'csv' && options.list === undefined ? chosenList(answer) : null;
  if (choice !== null && choice.others.length > 0)
    console.error(
      `Only the longest list was written, ${choice.path}; --list picks another: ${choice.others.join(', ')}.`,
    );
  const { errors = [] } = answer;
  if (errors.length > 0)
    throw new Failure(
      errors.map(({ message, path }) => (path ? `${message} (${path.join('.')})` : message)).join('\n'),
    );
}

function object(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Reported below.
  }
  throw new InvalidArgumentError('It must be one JSON object, as {"code": "ML"}.');
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be an address, as http://127.0.0.1:4000.');
}
