import { parseLang, type Lang } from '../shared/language';
import { isSameDocument, operationNamed, operations } from '../shared/operations';
import type { Settings, View } from '../shared/protocol';
import { parseTheme } from '../shared/theme';
import type { Messages } from './messages';

/** What an address asks a page to show, and what is wrong with it. */
export interface Asked {
  readonly settings: Settings;
  /** Whether to run at once. */
  readonly autorun: boolean;
  /** What is wrong, in words for the reader; what is wrong is left out of `settings`. */
  readonly faults: readonly string[];
}

/**
 * Reads the parameters of an address. Each may stand in the fragment, which no server sees, or in the query string;
 * the fragment wins.
 */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>, messages: Messages): Asked {
  const fragment = new URLSearchParams(hash.slice(1));
  const query = new URLSearchParams(search);
  const value = (name: string): string | undefined => fragment.get(name) ?? query.get(name) ?? undefined;
  const faults: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, expected: string): T | undefined => {
    const text = value(name);
    const parsed = text === undefined ? undefined : parse(text);
    if (text !== undefined && parsed === undefined)
      faults.push(messages.badParameter(name, shortened(text), expected));
    return parsed;
  };
  const operation = value('operation');
  const document = value('query');
  const settings = {
    query: document,
    variables: read('variables', parseVariables, messages.jsonObject),
    readonly: read('readonly', parseFlag, messages.oneOf('true, false')),
    theme: read('theme', parseTheme, messages.oneOf('light, dark, auto')),
    lang: read('lang', parseLang, messages.oneOf('en, fr')),
    view: read('view', parseView, messages.oneOf('json, table')),
    operation: operation !== undefined && operationNamed(operation) ? operation : undefined,
  };
  if (operation !== undefined && !settings.operation && document === undefined)
    faults.push(
      messages.unknownOperation(shortened(operation), operations.map(({ name }) => name).join(', ')),
    );
  const autorun = read('autorun', parseFlag, messages.oneOf('true, false')) ?? false;
  return { settings: withoutUndefined(settings), autorun, faults };
}

/**
 * The fragment of an address that shows a document with its variables and asks it: a saved operation by its name. The
 * graph only reads, so a link may run.
 */
export function shareFragment(query: string, variables: string, lang: Lang): string {
  const saved = operations.find((each) => isSameDocument(query, each));
  const compact = compactJson(variables);
  const parameters = new URLSearchParams({
    ...(saved ? { operation: saved.name } : { query }),
    ...(compact !== undefined && { variables: compact }),
    lang,
    autorun: 'true',
  });
  return `#${parameters.toString()}`;
}

/** A JSON object out of a text, or undefined. */
export function parseVariables(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A view out of a text, or undefined. */
export function parseView(text: unknown): View | undefined {
  return text === 'json' || text === 'table' ? text : undefined;
}

/** As HTML attributes are written, `readonly` alone says yes. */
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

function compactJson(text: string): string | undefined {
  const value = parseVariables(text);
  return value && Object.keys(value).length > 0 ? JSON.stringify(value) : undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
