import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as afterPoll, setTimeout as wait } from 'node:timers/promises';

import type { Exchange } from './respond';

/** The options for draining a server. */
export interface Draining {
  /**
   * The time during which connections are still accepted, in milliseconds. During that time each response announces
   * that it is the last of its connection, and load balancers learn that this server is leaving. The default is zero.
   */
  readonly delayMs?: number;
  /**
   * The time for which idle connections stay open once the server accepts no more connections, in milliseconds. By
   * default they are closed at once. A client about to use an idle connection can still do so, and learns from the
   * response that it is the last.
   */
  readonly lingerMs?: number;
  /**
   * Resolves when all connections that another process had accepted for this process have arrived. The default is for a
   * process that accepts its own connections.
   */
  readonly handedOver?: () => Promise<void>;
  /**
   * Resolves when the other processes that share the port accept no more connections either, because clients that
   * already have their responses would turn to those processes.
   */
  readonly othersClosed?: () => Promise<void>;
}

/**
 * The time to linger if clients may be about to use an idle connection, in milliseconds. It is long enough for a client
 * on a busy machine to use the connection, and to learn from the response that the connection will be closed.
 */
export const LINGER_MS = 1_000;

// No connection may have arrived for this long before the server stops accepting them, because a connection that the
// kernel accepted and nobody answers is reset. A primary hands over connections one by one; while responses are long,
// it needs some time to hand over all of them.
const QUIET_MS = 50;
const LONGEST_QUIET_MS = 2_000;

const SWEEP_MS = 50;

/** Admits requests while a server is drained: each response is the last of its connection. */
export class Gate {
  #waiting: Exchange[] = [];
  #isHeld = false;

  constructor(private readonly listener: (exchange: Exchange) => void) {}

  /** Answers a request once everything that arrived with it has been read. */
  take(exchange: Exchange): void {
    this.#waiting.push(exchange);
    if (this.#waiting.length === 1) setImmediate(() => this.#letIn());
  }

  /**
   * Holds back all requests during `work`. Clients that wait for a response send no more requests, so the server
   * becomes quiet.
   */
  async hold(work: () => Promise<void>): Promise<void> {
    this.#isHeld = true;
    await work();
    this.#isHeld = false;
    this.#letIn();
  }

  #letIn(): void {
    if (this.#isHeld) return;
    const exchanges = this.#waiting.splice(0);
    // Of several consecutive requests on one connection, only the last may end the connection.
    const lasts = new Map(exchanges.map((exchange) => [exchange.request.socket, exchange]));
    for (const exchange of exchanges) {
      if (lasts.get(exchange.request.socket) === exchange) exchange.response.setHeader('connection', 'close');
      this.listener(exchange);
    }
  }
}

/**
 * Drains a server, see {@link Draining}. The server then accepts no more connections, lets the requests in flight
 * finish, closes idle connections, and after `timeoutMs` closes the remaining ones. Resolves when the last connection
 * is gone.
 */
export async function drain(
  server: Server,
  { delayMs = 0, lingerMs = 0, handedOver = twoTurns, othersClosed }: Draining,
  { gate, sockets, timeoutMs }: { gate: Gate; sockets: ReadonlySet<Socket>; timeoutMs: number },
): Promise<void> {
  for (const socket of sockets) endWithAnswer(socket);
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  // HTTP's own `close` is not used, because it would close idle connections at once.
  const takeNoMore = (): void => void NetServer.prototype.close.call(server);
  if (delayMs > 0) {
    await wait(delayMs);
    await gate.hold(async () => {
      await untilQuiet(server, handedOver);
      takeNoMore();
      await othersClosed?.();
    });
  } else {
    await afterPoll();
    takeNoMore();
  }
  const end = setTimeout(() => server.closeAllConnections(), lingerMs + timeoutMs);
  if (lingerMs > 0) await Promise.race([wait(lingerMs), closed]);
  const sweep = setInterval(() => void closeIdle(server, sockets), SWEEP_MS);
  await closeIdle(server, sockets);
  await closed;
  clearTimeout(end);
  clearInterval(sweep);
  // Stops the server's own timers.
  server.close();
}

/** Ends a connection with the response in progress on it, if the head of the response has not been sent yet. */
function endWithAnswer(socket: Socket): void {
  // Node stores the response in this property; recording each request in flight ourselves would slow down all requests.
  const { _httpMessage: response } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (response?.headersSent === false) response.setHeader('connection', 'close');
}

/** Waits until no connection has arrived for a while and no connection waits to be accepted. */
async function untilQuiet(server: Server, handedOver: () => Promise<void>): Promise<void> {
  const end = performance.now() + LONGEST_QUIET_MS;
  let came = true;
  const note = (): void => void (came = true);
  server.on('connection', note);
  while (came && performance.now() < end) {
    came = false;
    await wait(QUIET_MS);
    await handedOver();
  }
  server.off('connection', note);
}

/**
 * Resolves when all connections that arrived before the call have been accepted. Work in the first turn of the event
 * loop may take a while, and connections that arrive in the meantime are accepted in the second turn.
 */
export async function twoTurns(): Promise<void> {
  await afterPoll();
  await afterPoll();
}

/** Closes connections that have no request in progress, no unread data and no response still being sent. */
async function closeIdle(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  await afterPoll();
  // Node regards a connection as idle if its response has been written but not sent yet.
  if ([...sockets].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections();
}
