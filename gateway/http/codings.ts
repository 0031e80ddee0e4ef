/** A content coding that files are compressed with beforehand, best first. */
export const codings = ['br', 'gzip'] as const;

/** One of `codings`. */
export type Coding = (typeof codings)[number];

/**
 * The best coding out of `offered` that a client takes after its `Accept-Encoding` (RFC 9110, 12.5.3), or undefined
 * for the file as it is. A weight only says yes or no here: the smallest of what is taken is sent.
 */
export function chooseCoding(header: string | undefined, offered: ReadonlySet<Coding>): Coding | undefined {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  return codings.find((coding) => offered.has(coding) && (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}
