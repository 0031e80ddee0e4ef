import { z } from 'zod';

/**
 * Numbers in descending order, each with the number of times that it occurs: `[[5, 2], [3, 10]]` stands for two fives
 * and ten threes. Large numbers are rounded up, by at most an eighth, so that there are few different ones.
 */
const profileSchema = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));

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
