import { Command, InvalidArgumentError, Option } from 'commander';
import {
  Kind,
  print,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The options of an operation: one for each of its variables. */
export function variableOptions({ variableDefinitions = [] }: OperationDefinitionNode): readonly Option[] {
  return variableDefinitions.map((definition) => {
    const { type, defaultValue } = definition;
    const about =
      defaultValue !== undefined ? `by default ${print(defaultValue)}` : isNeeded(definition) ? 'needed' : '';
    return new Option(`--${nameOf(definition)} <${print(type)}>`, about).argParser((text: string) =>
      valueOf(type, text),
    );
  });
}

/**
 * Reads the variables of an operation from the words of a command line; `given` are those that were said as JSON. What is wrong
 * ends the process, as `command` ends it for its own options.
 */
export function readVariables(
  operation: OperationDefinitionNode,
  words: readonly string[],
  { given, command }: { readonly given: Variables; readonly command: Command },
): Variables {
  const reader = new Command('query')
    .helpOption(false)
    .allowExcessArguments(false)
    .configureOutput({ outputError: (text) => command.error(text.trim()) })
    .exitOverride();
  const options = variableOptions(operation);
  options.forEach((option) => reader.addOption(option));
  reader.parse(words, { from: 'user' });
  const variables = { ...given, ...byName(options, reader.opts()) };
  const missing = (operation.variableDefinitions ?? []).filter(
    (each) => isNeeded(each) && !(nameOf(each) in variables),
  );
  const told = missing.map((each) => `--${nameOf(each)} <${print(each.type)}>`);
  if (told.length > 0) command.error(`error: the query needs ${told.join(' and ')}`);
  return variables;
}

/** Commander knows an option by a name of its own making. */
function byName(options: readonly Option[], values: Variables): Variables {
  const named = options.map((option) => [option.name(), values[option.attributeName()]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

const nameOf = ({ variable }: VariableDefinitionNode): string => variable.name.value;

const isNeeded = ({ type, defaultValue }: VariableDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;

/** A value of a type as a person writes it; the graph says what is wrong with one that its type does not have. */
function valueOf(type: TypeNode, text: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, text);
  if (type.kind === Kind.LIST_TYPE)
    return text.startsWith('[') ? json(text) : text.split(',').map((each) => valueOf(type.type, each.trim()));
  const { value: name } = type.name;
  if (name === 'String' || name === 'ID') return text;
  if (name === 'Int' || name === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (text === 'true' || text === 'false') return text === 'true';
  return text.startsWith('{') ? json(text) : text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InvalidArgumentError('It begins like JSON and is none.');
  }
}
