import { Command, InvalidArgumentError, Option } from 'commander';
import {
  Kind,
  print,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Builds an operation's options, one for each of its variables. */
export function variableOptions({ variableDefinitions = [] }: OperationDefinitionNode): readonly Option[] {
  return variableDefinitions.map((definition) => {
    const { type, defaultValue } = definition;
    const about =
      defaultValue !== undefined ? `default: ${print(defaultValue)}` : isNeeded(definition) ? 'required' : '';
    return new Option(`--${nameOf(definition)} <${print(type)}>`, about).argParser((text: string) =>
      valueOf(type, text),
    );
  });
}

/**
 * Reads an operation's variables from the words of a command line. `given` holds the variables passed as JSON. An error
 * ends the process in the same way as an error in the options of `command`.
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
  const taken = command.options.map((option) => option.name());
  const clash = options.find((option) => taken.includes(option.name()) && !(option.name() in given));
  if (clash !== undefined && command.getOptionValueSource(clash.attributeName()) === 'cli')
    command.error(
      `error: --${clash.name()} is an option of this command; pass the variable $${clash.name()} in --variables`,
    );
  const variables = { ...given, ...byName(options, reader.opts()) };
  const missing = (operation.variableDefinitions ?? []).filter(
    (each) => isNeeded(each) && !(nameOf(each) in variables),
  );
  const told = missing.map((each) =>
    taken.includes(nameOf(each))
      ? `$${nameOf(each)} in --variables`
      : `--${nameOf(each)} <${print(each.type)}>`,
  );
  if (told.length > 0) command.error(`error: the query requires ${told.join(' and ')}`);
  return variables;
}

/** Restores the names of the variables, because Commander renames options. */
function byName(options: readonly Option[], values: Variables): Variables {
  const given = options.filter((option) => Object.hasOwn(values, option.attributeName()));
  return Object.fromEntries(given.map((option) => [option.name(), values[option.attributeName()]]));
}

const nameOf = ({ variable }: VariableDefinitionNode): string => variable.name.value;

const isNeeded = ({ type, defaultValue }: VariableDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;

/**
 * Parses a value of a type as a user types it. A value that does not fit the type is passed on, and the graph reports
 * the error.
 */
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
    throw new InvalidArgumentError('It looks like JSON but is not valid.');
  }
}
