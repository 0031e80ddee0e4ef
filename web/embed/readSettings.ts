import { parseLang } from '../shared/language';
import { operationNamed, operations } from '../shared/operations';
import { limits } from '../shared/protocol';
import { parseTheme } from '../shared/theme';
import { parseDocument, parseView, type Shown } from '../workbench/address';
import type { Messages } from '../workbench/messages';
import { expectedVariables, parseVariables } from '../workbench/variables';

/** A host's changes. A missing field leaves the setting unchanged, and an undefined field restores its default. */
export type Change = { readonly [Name in keyof Shown]?: Shown[Name] | undefined };

/** A checked `set` message. */
export interface ReadSettings {
  readonly change: Change;
  /** A sentence for each field that is invalid and was therefore omitted. */
  readonly faults: readonly string[];
  /** True if the query itself is invalid, so that no other query may be run in its place. */
  readonly broken: boolean;
  /** True to run at once. */
  readonly autorun: boolean;
}

/**
 * Reads a `set` message, which may come from a page by another author. Unknown fields are ignored, so that a host may
 * be newer than this page.
 */
export function readSettings(message: object, messages: Messages): ReadSettings {
  const faults: string[] = [];
  const fields: Readonly<Record<string, unknown>> = { ...message };
  const read = <T>(
    name: keyof Shown | 'autorun',
    parse: (value: unknown) => T | undefined,
    expected: string,
  ): Record<string, T | undefined> => {
    const value = fields[name];
    if (value === undefined) return {};
    const parsed = value === null ? undefined : parse(value);
    if (value === null || parsed !== undefined) return { [name]: parsed };
    faults.push(messages.badParameter(name, inShort(value), expected));
    return {};
  };
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const question = {
    ...read(
      'query',
      (value) => (typeof value === 'string' ? parseDocument(value) : undefined),
      messages.atMost(limits.query),
    ),
    ...read('variables', parseVariables, expectedVariables(fields['variables'], messages)),
    ...read(
      'operation',
      (value) => operationNamed(text(value) ?? '')?.name,
      messages.oneOf(operations.map(({ name }) => name).join(', ')),
    ),
  };
  const broken = faults.length > 0;
  const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
  const look = {
    ...read('readonly', flag, messages.oneOf('true, false')),
    ...read('theme', (value) => parseTheme(text(value)), messages.oneOf('light, dark, auto')),
    ...read('lang', (value) => parseLang(text(value)), messages.oneOf('en, fr')),
    ...read('view', parseView, messages.oneOf('json, table')),
  };
  const { autorun = false } = read('autorun', flag, messages.oneOf('true, false'));
  return { change: { ...question, ...look }, faults, broken, autorun };
}

/** Shortens a received value of any type and size, for a sentence about it. */
export function inShort(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 60);
  if (typeof value !== 'object' || value === null) return String(value).slice(0, 60);
  return Array.isArray(value) ? '[…]' : '{…}';
}
