import type { IncomingMessage } from 'node:http';

import { badRequest, type HttpFault } from './faults';

// RFC 3986, 3.2.2 and 3.2.3: a name or an address, and a port. The whole may be empty.
const authority = /^(?:\[[\dA-Fa-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?$/;

/**
 * Builds a function that returns the reason to refuse a request because of its `Host`, or undefined if there is none.
 * RFC 9112, 3.2, requires exactly one `Host`. Its form must be unambiguous, because a proxy in front might read it
 * differently from this server.
 */
export function hostChecker(): (request: IncomingMessage) => HttpFault | undefined {
  // Nearly all requests have the same host.
  let known = '';
  return ({ rawHeaders, httpVersion }) => {
    let host: string | undefined;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at] ?? '';
      if (name.length !== 4 || name.toLowerCase() !== 'host') continue;
      if (host !== undefined) return badRequest('A request must have one `Host` header, not several.');
      host = rawHeaders[at + 1] ?? '';
    }
    if (host === known) return undefined;
    if (host === undefined)
      return httpVersion === '1.1' ? badRequest('A request must have a `Host` header.') : undefined;
    if (!authority.test(host))
      return badRequest('The `Host` header is not a valid name or address with an optional port.');
    known = host;
    return undefined;
  };
}
