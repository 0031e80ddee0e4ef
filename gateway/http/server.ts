import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import { requestIdHeader, requestIdOf } from '../observing/requestId';
import { discardBody } from './body';
import { refuseConnection } from './clientError';
import { drain, Gate, type Draining } from './drain';
import { HttpFault } from './faults';
import { securityHeadersFor, setHeaders } from './headers';
import { hostChecker } from './host';
import { limitPerClient, type PerClientSettings } from './perClient';
import { json, send, type Exchange } from './respond';
import { cutSlowReaders } from './sending';

/** A node HTTP server that is bound and can be drained. */
export interface HttpServer {
  /** The server's address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** True while the server is stopping. */
  readonly draining: boolean;
  /**
   * Answers the requests that the server has accepted and stops, see {@link drain}. Resolves when the last connection
   * is gone.
   */
  drain(how?: Draining): Promise<void>;
}

type ServerSettings = Pick<
  Config,
  | 'port'
  | 'host'
  | 'requestTimeoutMs'
  | 'keepAliveTimeoutMs'
  | 'sendTimeoutMs'
  | 'maxConnections'
  | 'drainTimeoutMs'
>;

/** The options that only some servers set. */
interface ListenOptions {
  /** The settings of port and address, for error messages. */
  readonly choice?: string;
  /** The limit on the connections of one client; by default there is no limit. */
  readonly perClient?: PerClientSettings;
}

/**
 * Binds the server. `listener` must not throw.
 *
 * @throws if the address is in use or does not belong to this machine; the error names the address and the reason.
 */
export async function listen(
  settings: ServerSettings,
  listener: (exchange: Exchange) => void,
  { choice = '--port and --host (or PORT and HOST)', perClient }: ListenOptions = {},
): Promise<HttpServer> {
  let draining = false;
  const gate = new Gate(listener);
  const hostFault = hostChecker();
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const fault = hostFault(request);
    if (fault !== undefined) refuse(fault, { request, response });
    else if (draining) gate.take({ request, response });
    else listener({ request, response });
  };
  const server = createServer(
    {
      requestTimeout: settings.requestTimeoutMs,
      headersTimeout: Math.min(settings.requestTimeoutMs, 10_000),
      keepAliveTimeout: settings.keepAliveTimeoutMs,
      // See `host.ts`.
      requireHostHeader: false,
      // The interval at which the two timeouts above are checked.
      connectionsCheckingInterval: Math.min(settings.requestTimeoutMs, 1_000),
    },
    onRequest,
  );
  // The body reader sends "100 Continue" itself, once it knows that it wants the body.
  server.on('checkContinue', onRequest);
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    refuse(unknownExpectation(), { request, response }),
  );
  server.on('clientError', refuseConnection);
  server.maxConnections = settings.maxConnections;
  if (perClient !== undefined) limitPerClient(server, perClient);
  cutSlowReaders(server, settings.sendTimeoutMs);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await bind(server, settings, choice);
  return {
    url: urlOf(server, settings.host),
    get draining() {
      return draining;
    },
    drain(how = {}) {
      draining = true;
      return drain(server, how, { gate, sockets, timeoutMs: settings.drainTimeoutMs });
    },
  };
}

function unknownExpectation(): HttpFault {
  const message = 'Only `Expect: 100-continue` is understood.';
  return new HttpFault(417, ErrorCode.BAD_REQUEST, message);
}

/** Refuses a request that no route may see. The data that follows on the connection cannot be trusted either. */
function refuse({ status, body }: HttpFault, { request, response }: Exchange): void {
  setHeaders(response, securityHeadersFor({ hsts: '' }));
  response.setHeader(requestIdHeader, requestIdOf(request.headers));
  send(response, status, json, body, { connection: 'close', 'cache-control': 'no-store' });
  discardBody(request, 0);
}

function bind(server: Server, { port, host }: ServerSettings, choice: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(bindFault(error, { port, host, choice }));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

/**
 * Builds the error for a failed bind, in the same words whether the process itself or its primary binds; node's own
 * words differ.
 */
function bindFault(
  error: NodeJS.ErrnoException,
  { port, host, choice }: { readonly port: number; readonly host: string; readonly choice: string },
): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'it is already in use',
    EACCES: 'this user is not allowed to listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'the host name is unknown',
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  const message = `Cannot listen on port ${port} of ${host}: ${reason} (${String(error.code)}). Choose others with ${choice}.`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}

/** Returns the server's address. A wildcard is only valid for listening, so it is replaced by `localhost`. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
