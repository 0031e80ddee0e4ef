import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import { faultBody } from './faults';
import { json } from './respond';

/** A node HTTP server that is bound and can be drained. */
export interface HttpServer {
  /** Its address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Whether it is stopping. */
  readonly draining: boolean;
  /**
   * Takes no more connections, lets the requests in flight finish, closes what is idle, and after the drain timeout
   * closes the rest. Fulfilled when the last connection is gone.
   */
  drain(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

type ServerSettings = Pick<
  Config,
  'port' | 'host' | 'requestTimeoutMs' | 'keepAliveTimeoutMs' | 'drainTimeoutMs'
>;

/**
 * Binds the server. `listener` must not throw.
 *
 * @throws where the address is taken or not ours, with node's own error.
 */
export async function listen(settings: ServerSettings, listener: Listener): Promise<HttpServer> {
  let draining = false;
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    // What is asked on a kept connection while the server stops is the last thing answered on it.
    if (draining) response.setHeader('connection', 'close');
    listener(request, response);
  };
  const server = createServer(
    {
      requestTimeout: settings.requestTimeoutMs,
      headersTimeout: Math.min(settings.requestTimeoutMs, 10_000),
      keepAliveTimeout: settings.keepAliveTimeoutMs,
      // How often the two timeouts above are looked at.
      connectionsCheckingInterval: Math.min(settings.requestTimeoutMs, 1_000),
    },
    onRequest,
  );
  // The body reader says "100 Continue" itself, once it knows that it wants the body.
  server.on('checkContinue', onRequest);
  server.on('clientError', refuseConnection);
  await bind(server, settings);
  return {
    url: urlOf(server, settings.host),
    get draining() {
      return draining;
    },
    drain() {
      draining = true;
      return close(server, settings.drainTimeoutMs);
    },
  };
}

function bind(server: Server, { port, host }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** A wildcard address is where the server listens, not where it can be asked. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

function close(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    // Connections become idle one by one while the requests in flight finish.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Node parsed no request out of what came, or it came too slowly; there is no response object to answer with. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message] = connectionFault(error.code);
  const body = faultBody(code, message);
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: ${json}\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n` +
      `x-content-type-options: nosniff\r\nconnection: close\r\n\r\n${body}`,
  );
}

function connectionFault(code: string | undefined): [status: string, code: ErrorCode, message: string] {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message = 'The headers or the address are too long. Send a long document by POST.';
    return ['431 Request Header Fields Too Large', ErrorCode.BAD_REQUEST, message];
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return ['408 Request Timeout', ErrorCode.REQUEST_TIMEOUT, 'The request did not arrive whole in time.'];
  }
  return ['400 Bad Request', ErrorCode.BAD_REQUEST, 'This is not an HTTP request.'];
}
