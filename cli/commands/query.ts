import { Command, InvalidArgumentError, Option } from 'commander';
import type { FormattedExecutionResult } from 'graphql';

import type { Config } from '../../gateway/config';
import { openLog } from '../../gateway/logging';
import type { GraphQLRequest } from '../../gateway/graph/inProcess';
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

/** `mmd query`: runs an operation, in this process or on a running graph. */
export const queryCommand = new Command('query')
  .summary('query the graph')
  .usage('[query] [options] [--variable value …]')
  .description(
    'Runs one query and prints the answer, as tables on a terminal and as JSON in a pipe. This process answers it from ' +
      'the current edition, or the graph at --url does. If no edition was ever published and neither MMD_EDITIONS_DIR nor ' +
      'DATABASE_URL is set, the first one is published. Each variable of the query is an option: write a list ' +
      'as a,b or as JSON, and an input object as JSON. Errors go to stderr and set the exit code to 1.',
  )
  .argument('[query]', 'a GraphQL document, a file that holds one, or - for stdin')
  .option(
    '-o, --operation <name>',
    'a saved operation to run or, with a query, which of its operations to run',
  )
  .addOption(new Option('--variables <json>', 'variables as one JSON object').argParser(object))
  .addOption(
    new Option('--url <address>', 'a running graph to query, such as http://127.0.0.1:4000').argParser(
      webAddress,
    ),
  )
  .addOption(new Option('--json', 'print the whole answer as JSON').conflicts(['csv', 'table']))
  .addOption(
    new Option('--csv', 'print the longest list as CSV, in UTF-8 without a byte order mark').conflicts(
      'table',
    ),
  )
  .option('--table', 'print the answer as tables')
  .option(
    '--list <path>',
    'print only this list, as CSV or as a table; for example country.rabat.meetings.nodes',
  )
  .allowUnknownOption()
  .allowExcessArguments()
  // This command has its own help option, because its help reads the saved operations from files.
  .helpOption(false)
  .option('-h, --help', 'print this help; with --operation, also the variables of that operation')
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
    await print(asked, await answered(asked, options, config), options);
  });

async function questionIn(command: Command, options: QueryOptions, config: Config): Promise<GraphQLRequest> {
  const { questionOf } = await import('../query/question.js');
  const { readVariables } = await import('../query/variables.js');
  const [first] = command.args;
  const given = first === undefined || first.startsWith('--') ? undefined : first;
  if (given === undefined && options.operation === undefined)
    command.error('error: no query given; pass one, or name a saved operation with --operation');
  const { operation, ...asked } = await questionOf(given, options.operation, config.operationsDir);
  const words = given === undefined ? command.args : command.args.slice(1);
  const variables = readVariables(operation, words, { given: options.variables ?? {}, command });
  return { ...asked, variables };
}

async function answered(
  asked: GraphQLRequest,
  { url }: QueryOptions,
  config: Config,
): Promise<FormattedExecutionResult> {
  if (url !== undefined) return (await import('../query/askUrl.js')).askUrl(asked, url);
  const log = openLog(config.logLevel);
  // If the user chose the location of the editions, the command only reads and publishes nothing.
  if (config.databaseUrl === null && config.editionsDir === storeSettings.editionsDir.default)
    await (await import('../publishFirst.js')).publishFirst(config, log, console.error);
  else if (config.databaseUrl === null) folderAt(config.editionsDir, 'MMD_EDITIONS_DIR');
  const progress = openProgress();
  progress.show('opening the graph');
  const { askInProcess } = await import('../../gateway/graph/inProcess.js');
  return askInProcess(asked, config, log).finally(progress.clear);
}

async function print(
  asked: GraphQLRequest,
  answer: FormattedExecutionResult,
  options: QueryOptions,
): Promise<void> {
  const { printed, chosenList } = await import('../query/printed.js');
  const { stdout } = process;
  const chosen = options.csv ? 'csv' : options.json ? 'json' : options.table ? 'table' : undefined;
  const form = chosen ?? (options.list !== undefined || stdout.isTTY ? 'table' : 'json');
  if (answer.data != null || form === 'json')
    stdout.write(
      printed(answer, { asked, form, list: options.list, width: stdout.isTTY ? stdout.columns : 100 }),
    );
  const choice = form === 'csv' && options.list === undefined ? chosenList(answer, asked) : null;
  if (choice !== null && choice.others.length > 0)
    console.error(
      `Only the longest list, ${choice.path}, was written; use --list for another: ${choice.others.join(', ')}.`,
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
    // The error is reported below.
  }
  throw new InvalidArgumentError('It must be a JSON object, such as {"code": "ML"}.');
}

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be an address, such as http://127.0.0.1:4000.');
}
