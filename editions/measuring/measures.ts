import { z } from 'zod';

/**
 * Numbers in descending order, each with its frequency. For example, `[[5, 2], [3, 10]]` stands for two fives and ten
 * threes. Large numbers are rounded up by at most an eighth, so that there are few distinct numbers.
 */
const profileSchema = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));

/**
 * The own numbers of the records of one type. All records are numbered in the order in which their types and keys are
 * listed.
 */
const ownSchema = z.strictObject({
  type: z.string(),
  /** The keys of the type's records. */
  keys: z.array(z.string()),
  /** Their global ids, in the same order. Absent if the ids equal the keys, or if the records have no ids. */
  ids: z.array(z.string()).optional(),
  /** The sum of each record's numbers, by the keys of `lists` and `values` without the type. */
  numbers: z.record(z.string(), z.array(z.int().nonnegative())),
  /** The numbers of the records that each record leads to, or null for a list that is too long. */
  links: z.record(z.string(), z.array(z.array(z.int().nonnegative()).nullable())),
});

/** See {@link ownSchema}. */
export type OwnNumbers = z.infer<typeof ownSchema>;

/** The records that match a filter: their numbers, or only their count if there are too many. */
const passingSchema = z.union([z.array(z.int().nonnegative()), z.int().nonnegative()]);

/** See {@link passingSchema}. */
export type FilterMatches = z.infer<typeof passingSchema>;

/** The records that match one part of a filter with each of its values, and with any value that is not listed. */
const partSchema = z.strictObject({
  values: z.record(z.string(), passingSchema),
  other: passingSchema,
  /**
   * Set for a part that compares: `rising` if greater values match more records, otherwise `falling`. The listed values
   * are then only a selection, in ascending order.
   */
  order: z.enum(['rising', 'falling']).optional(),
});

/** See {@link partSchema}. */
export type PassingPart = z.infer<typeof partSchema>;

/** The form of an edition's measures, wherever they are stored. */
const measuresSchema = z.strictObject({
  /** A checksum of the schemas whose fields were measured. */
  schema: z.string(),
  /** The number of distinct records, by type. An interface counts the records of all its types. */
  totals: z.record(z.string(), z.int().nonnegative()),
  /**
   * The number of objects that each object has under a field, by `Type.field`, or for parts by their path,
   * `Type.parts.field`. There is an entry over all arguments, and another for each single argument, `Type.field(year:
   * 2020)`.
   */
  lists: z.record(
    z.string(),
    z.strictObject({
      lengths: profileSchema,
      /**
       * The maximum number of times that one record occurs in all these lists together. Absent for parts, which have
       * only one owner.
       */
      repeats: z.int().nonnegative().optional(),
      /** The maximum number of times that one record occurs below a single record. */
      within: z.int().nonnegative().optional(),
    }),
  ),
  /** The size of each object's value as JSON in bytes, by the same keys. */
  values: z.record(z.string(), profileSchema),
  /** The own numbers of records. Older measures lack this property. */
  records: z.array(ownSchema).default([]),
  /**
   * The records that match the parts of filters, by the filter's type and the part's name. Older measures lack this
   * property.
   */
  filters: z.record(z.string(), z.record(z.string(), partSchema)).default({}),
});

/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

/** The measures of an edition: the lengths of its lists and the sizes of its values. */
export type Measures = z.infer<typeof measuresSchema>;

/** The measures without the checksum of the schemas. */
export type Measured = Omit<Measures, 'schema'>;

/** Reads the stored measures of an edition. Returns null if none were stored or if they have a different format. */
export function measuresIn(kept: unknown): Measures | null {
  const parsed = measuresSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
