import { z } from 'zod';

/** A value of a fact record that gave way to another when records were merged. */
const difference = z.strictObject({ id: z.string(), field: z.string(), value: z.unknown() });

/** What became of the records of one fact file. `carried`, `merged` and `leftOut` add up to `records`. */
export const ledgerEntry = z.strictObject({
  file: z.string(),
  records: z.int(),
  carried: z.int(),
  /** How many records of which file of `data/` come first from this one. */
  into: z.record(z.string(), z.int()),
  merged: z.array(z.strictObject({ from: z.string(), into: z.string(), why: z.string() })),
  leftOut: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  differs: z.array(difference).default([]),
  /** Records whose note was put in other words. */
  reworded: z.array(z.string()).default([]),
});

/** See {@link ledgerEntry}. */
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** The content of `data/reconciliation.json`. */
export const ledger = z.array(ledgerEntry);
