import { styleText } from 'node:util';

interface Entry {
  readonly level: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

/** The control characters of a terminal. */
// eslint-disable-next-line no-control-regex -- these are what must not get through
const controls = /[\u0000-\u001f\u007f-\u009f]/g;

/** Erases a progress line that has no line break yet. */
const eraseLine = '\r\u001b[2K';

/**
 * Converts a JSON line of the log into a line for people: the event, its object, and the reason. Only errors, which may
 * be faults of this software, show a stack trace.
 */
export function readable(line: string): string {
  const { level, time: _time, msg = '', err, ...fields } = JSON.parse(line) as Entry;
  const about = Object.entries(fields).map(([name, value]) => `${name} ${told(value)}`);
  const what = [label(level), capital(msg), about.length > 0 && ` (${about.join(', ')})`].filter(Boolean);
  const why = err === undefined ? '' : `: ${level >= 50 ? (err.stack ?? '') : (err.message ?? '')}`;
  return `${eraseLine}${what.join('')}${why}\n`;
}

function label(level: number): string {
  if (level >= 50) return `${styleText('red', 'error')} `;
  if (level >= 40) return `${styleText('yellow', 'warning')} `;
  return level >= 30 ? '' : `${styleText('dim', 'debug')} `;
}

/**
 * Formats a value: a list as its entries, an object as its fields. Control characters are escaped, so that no string
 * chosen by a client can control the terminal.
 */
function told(value: unknown): string {
  if (Array.isArray(value)) return value.map(told).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${told(each)} ${name}`)
      .join(' ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(controls, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
