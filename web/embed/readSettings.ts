import { parseLang } from '../shared/language';
import { operationNamed, operations } from '../shared/operations';
import type { Settings } from '../shared/protocol';
import { parseTheme } from '../shared/theme';
import { isObject, parseView } from '../workbench/address';
import type { Messages } from '../workbench/messages';

/**
 * The settings of a `set` message, checked: a host may be a page that someone else wrote. Fields that are not known are
 * passed over, so that a host can be newer than this page.
 *
 * @returns the fields that are right, and a sentence for each that is wrong.
 */
export function readSettings(
  message: object,
  messages: Messages,
): { settings: Settings; faults: readonly string[] } {
  const faults: string[] = [];
  const fields: Readonly<Record<string, unknown>> = { ...message };
  const read = <T>(
    name: string,
    parse: (value: unknown) => T | undefined,
    expected: string,
  ): Record<string, T> => {
    const value = fields[name];
    if (value === undefined) return {};
    const parsed = parse(value);
    if (parsed !== undefined) return { [name]: parsed };
    faults.push(messages.badParameter(name, JSON.stringify(value).slice(0, 60), expected));
    return {};
  };
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const settings: Settings = {
    ...read('query', text, 'text'),
    ...read('variables', (value) => (isObject(value) ? value : undefined), messages.jsonObject),
    ...read(
      'readonly',
      (value) => (typeof value === 'boolean' ? value : undefined),
      messages.oneOf('true, false'),
    ),
    ...read('theme', (value) => parseTheme(text(value)), messages.oneOf('light, dark, auto')),
    ...read('lang', (value) => parseLang(text(value)), messages.oneOf('en, fr')),
    ...read('view', parseView, messages.oneOf('json, table')),
    ...read('operation', (value) => operationNamed(text(value) ?? '')?.name, operationNames),
  };
  return { settings, faults };
}

const operationNames = operations.map(({ name }) => name).join(', ');
