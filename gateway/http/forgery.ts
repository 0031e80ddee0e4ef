import type { IncomingMessage } from 'node:http';

import type { Graph } from '../graph';
import { isJsonType, unsupported } from './body';
import { badRequest, type HttpFault } from './faults';

/** Headers that a browser sends to another origin only with leave; Apollo Server asks for one of the same. */
const proofs = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * What is wrong with the headers of a GET: a content type other than JSON, or none of the headers that show that no page of
 * another origin had a browser send it, where the graph does not answer plain ones.
 */
export function faultOfGet(
  { headers }: IncomingMessage,
  { plainGet }: Pick<Graph, 'plainGet'>,
): HttpFault | undefined {
  const type = headers['content-type'];
  const isJson = type !== undefined && isJsonType(type);
  if (!plainGet && !isJson && !proofs.some((name) => Boolean(headers[name]))) return unproven();
  if (type === undefined || isJson) return undefined;
  return unsupported('A GET has no body. Send it with `Content-Type: application/json`, or without one.');
}

function unproven(): HttpFault {
  return badRequest(
    `A page of another origin could have had a browser send this request. Send \`${proofs[0]}: 1\` with a GET, or \`Content-Type: application/json\`.`,
  );
}
