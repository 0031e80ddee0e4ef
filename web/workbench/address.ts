import { layOut, parseObject } from '../shared/json';
import { parseLang, type Lang } from '../shared/language';
import { defaultVariables, operationNamed, operations } from '../shared/operations';
import { limits, type View } from '../shared/protocol';
import { parseTheme, type Theme } from '../shared/theme';
import type { Messages } from './messages';
import { operationNames, operationToRun } from './operationNames';
import type { Written } from './session';
import { expectedVariables, parseVariables } from './variables';

/** The contents and look that an address specifies for a page. */
export interface Shown {
  /** A saved operation, by name. */
  readonly operation?: string;
  /** A document; it takes precedence over `operation`. */
  readonly query?: string;
  /** The operation to run, if the document has several. */
  readonly operationName?: string;
  /** The variables as written. They are JSON unless a fault says otherwise. */
  readonly variables?: string;
  readonly readonly?: boolean;
  readonly theme?: Theme;
  readonly lang?: Lang;
  readonly view?: View;
}

/** The contents of an address, and its faults. */
export interface Asked {
  /**
   * The settings without the faulty ones. Faulty variables are included, since their author may want to correct them.
   */
  readonly settings: Shown;
  /** True to run at once. */
  readonly autorun: boolean;
  /** The faults, in words for the reader. */
  readonly faults: readonly string[];
  /** True if the query itself is faulty, so that no other query may be run in its place. */
  readonly broken: boolean;
}

/**
 * Reads the parameters of an address. Each parameter may be in the fragment, which no server sees, or in the query
 * string. The fragment takes precedence.
 */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>, messages: Messages): Asked {
  const fragment = new URLSearchParams(hash.slice(1));
  const parameters = new URLSearchParams(search);
  const value = (name: string): string | undefined => fragment.get(name) ?? parameters.get(name) ?? undefined;
  const faults: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T | undefined => {
    const text = value(name);
    const parsed = text === undefined ? undefined : parse(text);
    if (text !== undefined && parsed === undefined)
      faults.push(messages.badParameter(name, shortened(text), expected));
    return parsed;
  };
  const query = read('query', parseDocument, messages.atMost(limits.query));
  const operation = query === undefined ? value('operation') : undefined;
  if (operation !== undefined && !operationNamed(operation)) {
    const known = operations.map(({ name }) => name).join(', ');
    faults.push(messages.unknownOperation(shortened(operation), known));
  }
  const names = operationNames(query ?? '');
  const operationName = read(
    'operationName',
    (text) => (query === undefined || names.includes(text) ? text : undefined),
    messages.oneOf(names.join(', ')),
  );
  read('variables', parseVariables, expectedVariables(value('variables'), messages));
  const broken = faults.length > 0;
  const settings = {
    query,
    operationName,
    variables: value('variables'),
    operation: operation !== undefined && operationNamed(operation) ? operation : undefined,
    readonly: read('readonly', parseFlag, messages.oneOf('true, false')),
    theme: read('theme', parseTheme, messages.oneOf('light, dark, auto')),
    lang: read('lang', parseLang, messages.oneOf('en, fr')),
    view: read('view', parseView, messages.oneOf('json, table')),
  };
  const autorun = read('autorun', parseFlag, messages.oneOf('true, false')) ?? false;
  return { settings: withoutUndefined(settings), autorun, faults, broken };
}

/**
 * Builds the fragment of an address that shows a document with its variables and runs it. A saved operation is referred
 * to by name if merging the variables into its defaults gives exactly these variables. The graph is read-only, so a
 * link may run a query. Variables are restored unchanged, whether or not they are JSON.
 */
export function shareFragment({ query, variables, operationName }: Written, lang: Lang): string {
  const saved = operations.find(({ text }) => text === query);
  const keepsAll = saved && coversDefaults(variables, defaultVariables(saved, lang));
  const toRun = operationToRun(query, operationName);
  const parameters = new URLSearchParams({
    ...(keepsAll ? { operation: saved.name } : { query }),
    ...(toRun !== undefined && { operationName: toRun }),
    ...(variables.trim() !== '' && { variables: layOut(variables) }),
    lang,
    autorun: 'true',
  });
  return `#${parameters.toString()}`;
}

/** True if a page accepts a document and its variables in full from an address. */
export function fitsLink({ query, variables }: Written): boolean {
  return query.length <= limits.query && layOut(variables).length <= limits.variables;
}

/** True if `variables` contains every default variable of an operation, so that merging changes none of them. */
function coversDefaults(variables: string, defaults: Readonly<Record<string, unknown>>): boolean {
  const written = parseObject(variables);
  return written !== undefined && Object.keys(defaults).every((name) => name in written);
}

/** Returns a document if a page accepts its size; otherwise undefined. */
export function parseDocument(text: string): string | undefined {
  return text.length <= limits.query ? text : undefined;
}

/** Parses a string as a view; undefined if it is not a view. */
export function parseView(text: unknown): View | undefined {
  return text === 'json' || text === 'table' ? text : undefined;
}

/** Parses a flag. As with HTML attributes, `readonly` alone means true. */
function parseFlag(text: string): boolean | undefined {
  const flags: Readonly<Record<string, boolean | undefined>> = {
    '': true,
    true: true,
    1: true,
    false: false,
    0: false,
  };
  return flags[text];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
