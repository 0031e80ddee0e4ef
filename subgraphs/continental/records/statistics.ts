import { z } from 'zod';
import {
  bilingual,
  countCell,
  countryCode,
  currency,
  day,
  line,
  numberCell,
  slug,
  sources,
  wholeCell,
  yearCell,
} from '../../kit/records';

/** The origin of figures (`datasets.json`), to which the column `dataset` of the CSV files refers. */
export const dataset = z.strictObject({
  id: slug,
  title: bilingual,
  publisher: bilingual,
  edition: bilingual.optional(),
  retrieved: day.optional(),
  /** Absent if the publisher states no licence. */
  licence: line.optional(),
  /** The wording that credits the publisher. */
  attribution: bilingual,
  sources,
  note: bilingual.optional(),
});

/** See {@link dataset}. */
export type Dataset = z.infer<typeof dataset>;

/**
 * The cost of sending money (`remittanceCosts.csv`), in percent of the amount sent. Without `from` it is an average
 * over all senders to one country. Without `from` and `to` it is the average of `region`. A few values are negative, as
 * published.
 */
export const remittanceCost = z.strictObject({
  from: countryCode.optional(),
  to: countryCode.optional(),
  region: line.optional(),
  period: z.string().regex(/^\d{4}(?:-Q[1-4])?$/, 'a year or a quarter, such as 2020 or 2020-Q3'),
  costPercent: numberCell,
  amount: numberCell,
  currency,
  dataset: slug,
  noteEn: line.optional(),
  noteFr: line.optional(),
});

/** See {@link remittanceCost}. */
export type RemittanceCost = z.infer<typeof remittanceCost>;

/**
 * The personal remittances that a country received in a year (`remittanceInflows.csv`). `amount` is in whole US
 * dollars, `amountUsdMillions` is the printed amount in millions, and `shareOfGdp` is in percent.
 */
export const remittanceInflow = z.strictObject({
  country: countryCode,
  year: yearCell,
  amountUsdMillions: numberCell,
  amount: wholeCell,
  shareOfGdp: numberCell.optional(),
  dataset: slug,
  noteEn: line.optional(),
  noteFr: line.optional(),
});

/** See {@link remittanceInflow}. */
export type RemittanceInflow = z.infer<typeof remittanceInflow>;

/**
 * The number of people born in (or nationals of) `origin` who lived in `destination` in mid-year (`migrantStock.csv`).
 */
export const migrantStock = z.strictObject({
  origin: countryCode,
  destination: countryCode,
  year: yearCell,
  persons: countCell,
  dataset: slug,
});

/** See {@link migrantStock}. */
export type MigrantStock = z.infer<typeof migrantStock>;
