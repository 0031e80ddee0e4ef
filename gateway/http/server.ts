import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import { badRequest, HttpFault } from './faults';
import { json } from './respond';

/** How a server is drained. */
export interface Draining {
  /**
   * How long connections that are idle stay open, in milliseconds; by default they are closed at once. A client that is about
   * to use one then does, and is told with the answer that it is the last.
   */
  readonly lingerMs?: number;
}

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
  drain(how?: Draining): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

type ServerSettings = Pick<
  Config,
  'port' | 'host' | 'requestTimeoutMs' | 'keepAliveTimeoutMs' | 'drainTimeoutMs'
>;

/**
 * Binds the server. `listener` must not throw.
 *
 * @throws where the address is taken or not ours, with an error that says which and why.
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
    drain({ lingerMs = 0 } = {}) {
      draining = true;
      return close(server, settings.drainTimeoutMs, lingerMs);
    },
  };
}

function bind(server: Server, { port, host }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(bindFault(error, { port, host }));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

/** The same words for a process that binds by itself and for one whose primary binds; node's differ. */
function bindFault(
  error: NodeJS.ErrnoException,
  { port, host }: Pick<ServerSettings, 'port' | 'host'>,
): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'something listens there already',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'no such name is known',
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  const message = `Port ${port} of ${host} cannot be listened on: ${reason} (${String(error.code)}). Choose others with --port and --host (or PORT and HOST).`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}

/** A wildcard address is where the server listens, not where it can be asked. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

function close(server: Server, timeoutMs: number, lingerMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), lingerMs + timeoutMs);
    let sweep: NodeJS.Timeout | undefined;
    const sweepIdle = (): void => {
      // Stops the server's own timers, and closes what is idle.
      server.close();
      // Connections become idle one by one while the requests in flight finish.
      sweep = setInterval(() => server.closeIdleConnections(), 50);
    };
    const linger = lingerMs > 0 ? setTimeout(sweepIdle, lingerMs) : undefined;
    // Not HTTP's own `close`, which would not let idle connections linger.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(timer);
      clearTimeout(linger);
      clearInterval(sweep);
      server.close();
      resolve();
    });
    if (linger === undefined) sweepIdle();
  });
}

/** Node parsed no request out of what came, or it came too slowly; there is no response object to answer with. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
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
    return new HttpFault(408, ErrorCode.REQUEST_TIMEOUT, 'The request did not arrive whole in time.');
  return badRequest('This is not an HTTP request.');
}
