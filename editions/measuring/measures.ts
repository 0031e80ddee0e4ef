import { z } from 'zod';

/**
 * Numbers in descending order, each with the number of times that it occurs: `[[5, 2], [3, 10]]` stands for two fives
 * and ten threes. Large numbers are rounded up, by at most an eighth, so that there are few different ones.
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
  /** Their global ids, in the same order; absent if these are their keys, or if they have none. */
  ids: z.array(z.string()).optional(),
  /** The sum of each record's numbers, by the keys of `lists` and `values` without the type. */
  numbers: z.record(z.string(), z.array(z.int().nonnegative())),
  /** The records that each record leads to, by their numbers; null for a list that is too long. */
  links: z.record(z.string(), z.array(z.array(z.int().nonnegative()).nullable())),
});

/** See {@link ownSchema}. */
export type OwnNumbers = z.infer<typeof ownSchema>;

/** The records that pass a filter: their numbers, or how many there are if they are too many. */
const passingSchema = z.union([z.array(z.int().nonnegative()), z.int().nonnegative()]);

/** See {@link passingSchema}. */
export type FilterMatches = z.infer<typeof passingSchema>;

/** The records that pass one part of a filter with each of its values, and with any value that is not listed. */
const partSchema = z.strictObject({
  values: z.record(z.string(), passingSchema),
  other: passingSchema,
  /**
   * For a part that compares, whether more passes the greater its value is; the listed values are then only some, in
   * ascending order.
   */
  order: z.enum(['rising', 'falling']).optional(),
});

/** See {@link partSchema}. */
export type PassingPart = z.infer<typeof partSchema>;

/** The form of an edition's measures, wherever they are stored. */
const measuresSchema = z.strictObject({
  /** A checksum of the schemas whose fields were measured. */
  schema: z.string(),
  /** The number of different records, by type; an interface counts those of all its types. */
  totals: z.record(z.string(), z.int().nonnegative()),
  /**
   * The number of objects that each object has under a field, by `Type.field`, or for parts by their path,
   * `Type.parts.field`: over all arguments, and again for each single argument, `Type.field(year: 2020)`.
   */
  lists: z.record(
    z.string(),
    z.strictObject({
      lengths: profileSchema,
      /** The most times that one record occurs in all these lists together; absent for parts, which have one owner. */
      repeats: z.int().nonnegative().optional(),
      /** The most times that one record occurs below any single record. */
      within: z.int().nonnegative().optional(),
    }),
  ),
  /** The bytes that each object's value has as JSON, by the same keys. */
  values: z.record(z.string(), profileSchema),
  /** The own numbers of records. Older measures lack them. */
  records: z.array(ownSchema).default([]),
  /** The records that pass the parts of filters, by the filter's type and the part's name. Older measures lack it. */
  filters: z.record(z.string(), z.record(z.string(), partSchema)).default({}),
});

/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

/** The measures of an edition: the lengths of its lists and the sizes of its values. */
export type Measures = z.infer<typeof measuresSchema>;

/** The measures alone, without the checksum of the schemas. */
export type Measured = Omit<Measures, 'schema'>;

/** Reads the stored measures of an edition; null if they have another form, or none were stored. */
export function measuresIn(kept: unknown): Measures | null {
  const parsed = measuresSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
