/** A fault in the data: its location, the value found there and the expected value. */
export interface Fault {
  /** The file, relative to the root of the repository, such as `data/rabat/meetings.json`. */
  readonly file: string;
  /** The id of the record, or a substitute ("MA PARTNER", "line 57"). Null if the fault concerns the whole file. */
  readonly record: string | null;
  /** The field, such as `date.end` or `areas[0].title`. Null if the fault concerns the whole record or file. */
  readonly field: string | null;
  readonly found: string;
  readonly expected: string;
}

/**
 * Formats a fault on one line: `data/rabat/meetings.json · rabat-2006-… · date.end: found "2006-07-01"; expected …`.
 */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.record, fault.field].filter((part) => part !== null).join(' · ');
  return `${place}: found ${fault.found}; expected ${fault.expected}`;
}

const LONGEST_FOUND = 80;

/** Formats a value for a fault as JSON, truncated if it is long, or as `nothing` if there is no value. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND)}…` : json;
}
