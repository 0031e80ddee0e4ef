/** One thing that is wrong with the data: where it is, what was found there and what was expected. */
export interface Fault {
  /** The file, from the root of the repository: `data/rabat/meetings.json`. */
  readonly file: string;
  /** The id of the record, or what stands for one ("MA PARTNER", "line 57"); null when it is about the whole file. */
  readonly record: string | null;
  /** The field, as `date.end` or `areas[0].title`; null when it is about the whole record or file. */
  readonly field: string | null;
  readonly found: string;
  readonly expected: string;
}

/** A fault on one line: `data/rabat/meetings.json · rabat-2006-… · date.end: found "2006-07-01"; expected …`. */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.record, fault.field].filter((part) => part !== null).join(' · ');
  return `${place}: found ${fault.found}; expected ${fault.expected}`;
}

const LONGEST_FOUND = 80;

/** A value as it is shown in a fault: JSON, cut when long; `nothing` where there is none. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND)}…` : json;
}
