import type { NoteColumns } from '../../kit/fields/record';
import type { Text } from '../../kit/records';
import { textColumns } from '../../kit/text/localised';
import type { RemittanceInflow } from '../records';

/** The remittances that a country received in one year. */
export interface Inflow extends NoteColumns {
  readonly country: string;
  readonly year: number;
  readonly usDollars: number;
  readonly shareOfGdp: number | null;
  readonly dataset: string;
}

/**
 * A country's inflows as they are stored: one array per column, sorted by year. Such JSON is parsed twice as fast as a
 * list of objects.
 */
interface StoredInflows {
  readonly year: readonly number[];
  readonly usDollars: readonly number[];
  readonly shareOfGdp: readonly (number | null)[];
  /** The data sets, each with the first index in the arrays for which it is the source. */
  readonly datasets: readonly (readonly [from: number, dataset: string])[];
  /** The notes by index in the arrays. Few inflows have a note. */
  readonly notes: Readonly<Record<number, Text>>;
}

/** Converts the inflows of one country to the stored form. */
export function storedInflows(inflows: readonly RemittanceInflow[]): StoredInflows {
  const rows = [...inflows].sort((one, other) => one.year - other.year);
  return {
    year: rows.map(({ year }) => year),
    usDollars: rows.map(({ amount }) => amount),
    shareOfGdp: rows.map(({ shareOfGdp }) => shareOfGdp ?? null),
    datasets: rows.flatMap(({ dataset }, place) =>
      dataset === rows[place - 1]?.dataset ? [] : [[place, dataset] as const],
    ),
    notes: Object.fromEntries(
      rows.flatMap(({ noteEn, noteFr }, place) =>
        noteEn === undefined ? [] : [[place, { en: noteEn, fr: noteFr }]],
      ),
    ),
  };
}

/** Converts the stored inflows of one country back to rows, sorted by year. */
export function openInflows(stored: StoredInflows, country: string): readonly Inflow[] {
  let run = -1;
  return stored.year.map((year, place) => {
    if (stored.datasets[run + 1]?.[0] === place) run += 1;
    return {
      country,
      year,
      usDollars: stored.usDollars[place] as number,
      shareOfGdp: stored.shareOfGdp[place] as number | null,
      dataset: stored.datasets[run]?.[1] as string,
      ...textColumns('note', stored.notes[place]),
    };
  });
}
