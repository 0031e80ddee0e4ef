import type { Fault } from '../faults';
import { valuesAt, type Found } from '../paths';
import { fault, type Entry } from './context';
import type { Rule } from './rule';

/** A pair of dates or years: its path in a record, and the names of its first and last field. */
interface Span {
  readonly at: string;
  readonly first: string;
  readonly last: string;
}

const DATE: Span = { at: 'date', first: 'start', last: 'end' };

/**
 * All spans, by kind of record. If the object that contains a span also has a `precision`, both dates must match it.
 */
const SPANS: Readonly<Record<string, readonly Span[]>> = {
  component: [{ at: 'launched', first: 'start', last: 'end' }],
  meetings: [DATE],
  initiatives: [DATE],
  contracts: [DATE],
  chairs: [DATE],
  programme: [DATE],
  actionPlans: [
    { at: '', first: 'from', last: 'to' },
    { at: 'adopted', first: 'date', last: 'date' },
  ],
  members: [
    { at: '', first: 'since', last: 'until' },
    { at: 'steeringCommittee[]', first: 'from', last: 'to' },
  ],
  bodies: [{ at: 'memberships[]', first: 'since', last: 'until' }],
  dataCollectionCycles: [{ at: '', first: 'opened', last: 'closed' }],
  freeMovement: [
    { at: '', first: 'signed', last: 'ratified' },
    { at: '', first: 'ratified', last: 'deposited' },
    { at: '', first: 'deposited', last: 'asOf' },
  ],
};

/**
 * Requires that nothing ends before it begins, and that a date is written according to its precision, with 01 for
 * unknown parts.
 */
export const dates: Rule = function* (context) {
  for (const entry of context.entries) {
    for (const span of SPANS[entry.kind] ?? []) {
      const places: Found[] =
        span.at === '' ? [{ path: '', value: entry.record }] : valuesAt(entry.record, span.at);
      for (const place of places) yield* check(entry, span, place);
    }
  }
};

function* check(entry: Entry, span: Span, { path, value }: Found): Iterable<Fault> {
  const dated = value as Readonly<Record<string, string | number | undefined>>;
  const field = (name: string) => (path === '' ? name : `${path}.${name}`);
  const first = dated[span.first];
  const last = dated[span.last];
  if (first !== undefined && last !== undefined && last < first) {
    yield fault(entry, field(span.last), last, `${first} or later, because ${span.first} is ${first}`);
  }
  for (const name of new Set([span.first, span.last])) {
    const expected = toPrecision(dated[name], dated['precision']);
    if (expected !== dated[name])
      yield fault(entry, field(name), dated[name], `${expected} with precision ${dated['precision']}`);
  }
}

/** Returns a day as it is written if only its month or only its year is known. */
function toPrecision(date: string | number | undefined, precision: unknown): string | number | undefined {
  if (typeof date !== 'string') return date;
  if (precision === 'YEAR') return `${date.slice(0, 4)}-01-01`;
  return precision === 'MONTH' ? `${date.slice(0, 7)}-01` : date;
}
