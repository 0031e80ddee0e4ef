import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The form of what an edition says of itself, wherever it is kept. */
export const manifestSchema = z.strictObject({
  /** Number and checksum: `1-3f9c2d71`. */
  id: z.string().regex(/^\d+-[0-9a-f]{8}$/),
  number: z.int().positive(),
  publishedAt: z.iso.datetime(),
  /** Over every row of every table: the same data gives the same checksum, in every kind of database. */
  checksum: sha256,
  /** Over how the tables are made: an edition can only be read by software that makes them the same way. */
  layout: sha256,
  counts: z.array(z.strictObject({ kind: z.string(), count: z.int().nonnegative() })),
});

/** What an edition says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What is known of an edition once all of it is written. */
export type Content = Pick<Manifest, 'checksum' | 'layout' | 'counts'>;

/** The manifest of an edition that is about to get its number. */
export function manifestOf(number: number, { checksum, layout, counts }: Content): Manifest {
  const id = `${number}-${checksum.slice(0, 8)}`;
  return { id, number, publishedAt: new Date().toISOString(), checksum, layout, counts };
}

/** An edition that cannot be served, or a shelf that cannot be used; the message says what is wrong and what to do. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
}
