import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The schema of a manifest, wherever the edition is stored. */
export const manifestSchema = z.strictObject({
  /** The edition's number and the beginning of its checksum, such as `1-3f9c2d71`. */
  id: z.string().regex(/^\d+-[0-9a-f]{8}$/),
  number: z.int().positive(),
  publishedAt: z.iso.datetime(),
  /** The checksum of all rows of all tables. The same data has the same checksum in every kind of database. */
  checksum: sha256,
  /**
   * The checksum of the tables' definitions. Only software that defines the tables in the same way can read the
   * edition.
   */
  layout: sha256,
  counts: z.array(z.strictObject({ kind: z.string(), count: z.int().nonnegative() })),
});

/** The manifest of an edition: its id, the time of publication, its checksums and its counts of records. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The part of a manifest that is known once the whole edition is written. */
export type Content = Pick<Manifest, 'checksum' | 'layout' | 'counts'>;

/** Builds the manifest of an edition that is about to receive its number. */
export function manifestOf(number: number, { checksum, layout, counts }: Content): Manifest {
  const id = `${number}-${checksum.slice(0, 8)}`;
  return { id, number, publishedAt: new Date().toISOString(), checksum, layout, counts };
}

/**
 * An error about an edition that cannot be served or a shelf that cannot be used. Its message states the problem and
 * the remedy.
 */
export class EditionError extends Error {
  override readonly name = 'EditionError';
}
