import type { IncomingMessage } from 'node:http';

import { Body } from '../execution/body';
import type { Question } from '../execution/questions';

/** The header by which a client asks, with the value `1`, for what its question costs. */
export const costHeader = 'mmd-cost';

/** Whether a client asks for the cost. */
export function wantsCost({ headers }: IncomingMessage): boolean {
  return headers[costHeader] === '1';
}

/** An answer with the cost in its extensions; what is kept stays as it is. */
export function withCost({ identity, errors }: Body, { cost }: Question): Body {
  const extensions = Buffer.from(`{"extensions":${JSON.stringify({ cost })},`);
  return new Body(Buffer.concat([extensions, identity.subarray(1)]), false, errors);
}
