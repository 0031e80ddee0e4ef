import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The schema of a manifest, wherever the edition is kept. */
export const manifestSchema = z.strictObject({
  /** The number and the start of the checksum: `1-3f9c2d71`. */
  id: z.string().regex(/^\d+-[0-9a-f]{8}$/),
  number: z.int().positive(),
  publishedAt: z.iso.datetime(),
  /** The checksum of every row of every table: the same data gives the same checksum in every kind of database. */
  checksum: sha256,
  /**
   * The checksum of the tables' definitions: an edition can be read only by software that defines them in the same way.
   */
  layout: sha256,
  counts: z.array(z.strictObject({ kind: z.string(), count: z.int().nonnegative() })),
});

/** The manifest of an edition: its id, the time of publication, its checksums and its counts of records. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The part of a manifest that is known once the whole edition is written. */
export type Content = Pick<Manifest, 'checksum' | 'layout' | 'counts'>;

/** Builds the manifest of an edition that is about to get its number. */
export function manifestOf(number: number, { checksum, layout, counts }: Content): Manifest {
  const id = `${number}-${checksum.slice(0, 8)}`;
  return { id, number, publishedAt: new Date().toISOString(), checksum, layout, counts };
}

/**
 * An error about an edition that cannot be served or a shelf that cannot be used; it says what is wrong and how to fix
 * it.
 */
export class EditionError extends Error {
  override readonly name = 'EditionError';
}
