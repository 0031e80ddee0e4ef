import { z } from 'zod';

/** A value of a fact record that was replaced when records were merged. */
const difference = z.strictObject({ id: z.string(), field: z.string(), value: z.unknown() });

/** The record of the use of one fact file's records. `carried`, `merged` and `leftOut` add up to `records`. */
const ledgerEntry = z.strictObject({
  file: z.string(),
  records: z.int(),
  carried: z.int(),
  /** The number of records that come from this file first, by file of `data/`. */
  into: z.record(z.string(), z.int()),
  merged: z.array(z.strictObject({ from: z.string(), into: z.string(), why: z.string() })),
  leftOut: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  differs: z.array(difference).default([]),
  /** The records whose note was reworded. */
  reworded: z.array(z.string()).default([]),
});

/** See {@link ledgerEntry}. */
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** The content of `data/reconciliation.json`. */
export const ledger = z.array(ledgerEntry);
