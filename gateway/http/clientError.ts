import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { ErrorCode } from '../errors';
import { badRequest, HttpFault } from './faults';
import { json } from './respond';

/**
 * Responds on the bare connection if node could not parse a request or the request arrived too slowly, because there is
 * no response object.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  // More data arrived after the last request of a connection. The response to that request ends the connection and must
  // not be truncated.
  if (error.code === 'HPE_CLOSED_CONNECTION') return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = connectionFault(error.code);
  socket.end(
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: ${json}\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n` +
      `x-content-type-options: nosniff\r\nconnection: close\r\n\r\n${body}`,
  );
}

function connectionFault(code: string | undefined): HttpFault {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message = 'The headers or the address are too long. Send a long document by POST.';
    return new HttpFault(431, ErrorCode.BAD_REQUEST, message);
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new HttpFault(408, ErrorCode.REQUEST_TIMEOUT, 'The request did not arrive in full in time.');
  return badRequest('This is not a valid HTTP request.');
}
