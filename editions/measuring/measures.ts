import { z } from 'zod';

/**
 * Numbers in descending order, each with how often it stands there: `[[5, 2], [3, 10]]` are two fives and ten threes. Large
 * numbers are rounded up by an eighth at the most, so that they are few.
 */
const profileSchema = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));

/** The form of what is known of the sizes in an edition, wherever it is kept. */
const measuresSchema = z.strictObject({
  /** A checksum of the schemas whose fields were measured. */
  schema: z.string(),
  /** How many different records of each type there are, by its name; an interface has those of all its types. */
  totals: z.record(z.string(), z.int().nonnegative()),
  /**
   * How many objects each object has under a field: by `Type.field`, for parts by the way to them, `Type.parts.field`;
   * whatever the arguments, and once more with each, `Type.field(year: 2020)`.
   */
  lists: z.record(
    z.string(),
    z.strictObject({
      lengths: profileSchema,
      /** How often the same record is met in all of these lists at most; absent for parts, which belong to one object. */
      repeats: z.int().nonnegative().optional(),
      /** How often it is met from one record. */
      within: z.int().nonnegative().optional(),
    }),
  ),
  /** How many bytes each object's value has as JSON, likewise. */
  values: z.record(z.string(), profileSchema),
});

/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

/** What is known of the sizes in an edition: how long its lists are, and how large its values. */
export type Measures = z.infer<typeof measuresSchema>;

/** What measuring finds. */
export type Measured = Omit<Measures, 'schema'>;

/** What was kept of an edition's measures; null where it is of another form, or nothing was kept. */
export function measuresIn(kept: unknown): Measures | null {
  const parsed = measuresSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
