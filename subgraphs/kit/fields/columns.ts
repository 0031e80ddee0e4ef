import type { Money, Period } from '../records';

/** The columns that store a period of time. */
export interface DateColumns {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: string | null;
}

/** Returns the {@link DateColumns} of a period; all are null if no date is known. */
export function dateColumns(date: Period | undefined): DateColumns {
  return {
    startDate: date?.start ?? null,
    endDate: date?.end ?? null,
    datePrecision: date?.precision ?? null,
  };
}

/** Returns an amount in its currency, or null if either is unknown. */
export function moneyOf(amount: number | null, currency: string | null): Money | null {
  return amount === null || currency === null ? null : { amount, currency };
}

/** Turns web addresses into the graph's `Source` objects. */
export function sourcesOf(addresses: readonly string[]): { url: string }[] {
  return addresses.map((url) => ({ url }));
}

/** Returns a resolver for a column that holds JSON. */
export function jsonField<Name extends string>(name: Name) {
  return (row: Record<Name, string>): unknown => JSON.parse(row[name]);
}

/** Resolves a record's sources, which are stored as a JSON list of addresses. */
export function sourcesField(row: { readonly sources: string }): { url: string }[] {
  return sourcesOf(JSON.parse(row.sources) as string[]);
}

/** Returns the entries of a column that holds a JSON list of names. */
export function namesIn(column: string): string[] {
  return JSON.parse(column) as string[];
}

/** Returns the rows whose column has this value, or all rows if the value is null or undefined. */
export function matching<Name extends string, R extends Record<Name, unknown>>(
  rows: readonly R[],
  column: Name,
  value: R[Name] | null | undefined,
): readonly R[] {
  return value === null || value === undefined ? rows : rows.filter((row) => row[column] === value);
}
