import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as afterPoll, setTimeout as wait } from 'node:timers/promises';

import type { Exchange } from './respond';

/** The options for draining a server. */
export interface Draining {
  /**
   * The time during which connections are still accepted, in milliseconds, while each answer announces that it is the
   * last of its connection and load balancers learn that this server is leaving. The default is none.
   */
  readonly delayMs?: number;
  /**
   * The time for which idle connections stay open once no more are accepted, in milliseconds; by default they are
   * closed at once. A client about to use one can still do so, and learns from the answer that it is the last.
   */
  readonly lingerMs?: number;
  /**
   * Resolves when every connection has come that another process had accepted for this one. The default is for a process
   * that accepts its own.
   */
  readonly handedOver?: () => Promise<void>;
  /**
   * Resolves when the other processes that share the port accept no more connections either: clients answered earlier
   * would turn to those.
   */
  readonly othersClosed?: () => Promise<void>;
}

/**
 * The time to linger where clients may be about to use an idle connection, in milliseconds: long enough that one on a
 * busy machine does so, and learns there that it will be closed.
 */
export const LINGER_MS = 1_000;

// No connection may have come for this long before no more are accepted: one that the kernel accepted and nobody
// answers is reset. A primary hands connections over one by one, and while answers are long it takes a while to hand
// over all.
const QUIET_MS = 50;
const LONGEST_QUIET_MS = 2_000;

const SWEEP_MS = 50;

/** Admits requests while a server is drained: each answer is the last of its connection. */
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
   * Holds all requests back during `work`. Clients that wait for an answer send no more requests, so the server becomes
   * quiet.
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
    // Of several requests in a row on one connection, only the last may end it.
    const lasts = new Map(exchanges.map((exchange) => [exchange.request.socket, exchange]));
    for (const exchange of exchanges) {
      if (lasts.get(exchange.request.socket) === exchange) exchange.response.setHeader('connection', 'close');
      this.listener(exchange);
    }
  }
}

/**
 * Drains a server, see {@link Draining}. It then accepts no more connections, lets the requests in flight finish,
 * closes idle connections, and after `timeoutMs` the rest. Resolves when the last connection is gone.
 */
export async function drain(
  server: Server,
  { delayMs = 0, lingerMs = 0, handedOver = twoTurns, othersClosed }: Draining,
  { gate, sockets, timeoutMs }: { gate: Gate; sockets: ReadonlySet<Socket>; timeoutMs: number },
): Promise<void> {
  for (const socket of sockets) endWithAnswer(socket);
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  // Not HTTP's own `close`, which would close idle connections at once.
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

/** Ends a connection with the answer under way on it, if its head has not been sent yet. */
function endWithAnswer(socket: Socket): void {
  // Node keeps the response there; recording each request in flight ourselves would slow all of them down.
  const { _httpMessage: response } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (response?.headersSent === false) response.setHeader('connection', 'close');
}

/** Waits until no connection has come for a while and none waits to be accepted. */
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
 * Resolves when all connections have been accepted that came before it was called: work in the first turn of the event
 * loop may take a while, and what connects in the meantime is accepted in the second.
 */
export async function twoTurns(): Promise<void> {
  await afterPoll();
  await afterPoll();
}

/** Closes connections without a request under way, unread data, or an answer still being sent. */
async function closeIdle(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  await afterPoll();
  // Node regards a connection as idle whose answer is written but not sent yet.
  if ([...sockets].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections();
}
