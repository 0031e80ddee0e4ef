import type { IncomingMessage } from 'node:http';

import type { Graph } from '../graph';
import { isJsonType, unsupported } from './body';
import { badRequest, type HttpFault } from './faults';

/**
 * Headers that a browser sends to another origin only with permission; Apollo Server requires one of the same headers.
 */
const proofs = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Returns the fault in the headers of a GET. A fault is a content type other than JSON or, unless the graph answers
 * plain GETs, the lack of a header that proves that no page of another origin made a browser send the request.
 */
export function faultOfGet(
  { headers }: IncomingMessage,
  { plainGet }: Pick<Graph, 'plainGet'>,
): HttpFault | undefined {
  const type = headers['content-type'];
  const isJson = type !== undefined && isJsonType(type);
  if (!plainGet && !isJson && !proofs.some((name) => Boolean(headers[name]))) return unproven();
  if (type === undefined || isJson) return undefined;
  return unsupported(
    'A GET request has no body. Send it with `Content-Type: application/json`, or without a content type.',
  );
}

function unproven(): HttpFault {
  return badRequest(
    `A page from another origin could have made a browser send this request. With a GET request, send \`${proofs[0]}: 1\` or \`Content-Type: application/json\`.`,
  );
}
