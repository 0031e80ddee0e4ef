import Negotiator from 'negotiator';

import { remembered } from './remembered';

/** A content coding, best first: what is taken alike is sent as the smallest. */
export const codings = ['br', 'gzip'] as const;

/** One of `codings`. */
export type Coding = (typeof codings)[number];

const forms = [...codings, 'identity'] as const;

/** What a client takes after its `Accept-Encoding`, best first. */
const taken = remembered(
  (header) =>
    new Negotiator({ headers: { 'accept-encoding': header } }).encodings(forms, {
      preferred: codings,
    }) as readonly (typeof forms)[number][],
);

/**
 * The best coding out of `offered` that a client takes after its `Accept-Encoding` (RFC 9110, 12.5.3), or undefined
 * for the bytes as they are, which is also what a client gets that takes nothing.
 */
export function chooseCoding(header: string | undefined, offered: ReadonlySet<Coding>): Coding | undefined {
  if (header === undefined || offered.size === 0) return undefined;
  const best = taken(header).find((form) => form === 'identity' || offered.has(form));
  return best === 'identity' ? undefined : best;
}
