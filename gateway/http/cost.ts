import type { IncomingMessage } from 'node:http';

import { Body } from '../execution/body';
import type { Question } from '../execution/questions';

/** The header by which a client, with the value `1`, requests the cost of its operation. */
export const costHeader = 'mmd-cost';

/** True if a client requests the cost. */
export function wantsCost({ headers }: IncomingMessage): boolean {
  return headers[costHeader] === '1';
}

/** Copies a response and adds the cost to its extensions; a cached response is not modified. */
export function withCost({ identity, errors }: Body, { cost }: Question): Body {
  const extensions = Buffer.from(`{"extensions":${JSON.stringify({ cost })},`);
  return new Body(Buffer.concat([extensions, identity.subarray(1)]), false, errors);
}
