import type { Money, Period } from './records';

/** The columns in which a stretch of time is stored. */
export interface DateColumns {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: string | null;
}

/** See {@link DateColumns}; all are null where no date is known. */
export function dateColumns(date: Period | undefined): DateColumns {
  return {
    startDate: date?.start ?? null,
    endDate: date?.end ?? null,
    datePrecision: date?.precision ?? null,
  };
}

/** An amount in its currency, or null. */
export function moneyOf(amount: number | null, currency: string | null): Money | null {
  return amount === null || currency === null ? null : { amount, currency };
}

/** Sources as the graph gives them. */
export function sourcesOf(addresses: readonly string[]): { url: string }[] {
  return addresses.map((url) => ({ url }));
}

/** A resolver for a column that holds JSON text. */
export function jsonField<Name extends string>(name: Name) {
  return (row: Record<Name, string>): unknown => JSON.parse(row[name]);
}

/** A resolver for a record's sources, stored as a JSON list of addresses. */
export function sourcesField(row: { readonly sources: string }): { url: string }[] {
  return sourcesOf(JSON.parse(row.sources) as string[]);
}

/** The entries of a column that holds a JSON list of names. */
export function namesIn(column: string): string[] {
  return JSON.parse(column) as string[];
}

/** The rows whose column has this value; all of them where none is asked for. */
export function matching<Name extends string, R extends Record<Name, unknown>>(
  rows: readonly R[],
  column: Name,
  value: R[Name] | null | undefined,
): readonly R[] {
  return value === null || value === undefined ? rows : rows.filter((row) => row[column] === value);
}
