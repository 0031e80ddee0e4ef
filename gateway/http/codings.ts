import Negotiator from 'negotiator';

import { remembered } from './remembered';

/** The content codings, best first: of equally acceptable codings, the smallest is sent. */
export const codings = ['br', 'gzip'] as const;

/** One of `codings`. */
export type Coding = (typeof codings)[number];

const forms = [...codings, 'identity'] as const;

/** Lists the codings that a client accepts by its `Accept-Encoding`, best first. */
const taken = remembered(
  (header) =>
    new Negotiator({ headers: { 'accept-encoding': header } }).encodings(forms, {
      preferred: codings,
    }) as readonly (typeof forms)[number][],
);

/**
 * Chooses the best coding in `offered` that a client accepts by its `Accept-Encoding` (RFC 9110, 12.5.3). Returns
 * undefined for the plain bytes, which are also sent to a client that accepts no coding.
 */
export function chooseCoding(header: string | undefined, offered: ReadonlySet<Coding>): Coding | undefined {
  if (header === undefined || offered.size === 0) return undefined;
  const best = taken(header).find((form) => form === 'identity' || offered.has(form));
  return best === 'identity' ? undefined : best;
}
