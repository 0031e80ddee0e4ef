import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as afterPoll, setTimeout as wait } from 'node:timers/promises';

import type { Exchange } from './respond';

/** How a server is drained. */
export interface Draining {
  /**
   * How long connections are still taken, in milliseconds, while each answer says that it is the last of its connection and
   * load balancers learn that this server leaves. None by default.
   */
  readonly delayMs?: number;
  /**
   * How long connections that are idle stay open when no more are taken, in milliseconds; by default they are closed at once.
   * A client that is about to use one then does, and is told with the answer that it is the last.
   */
  readonly lingerMs?: number;
  /**
   * Fulfilled when other processes that share the port take no more connections either: clients that are answered before turn
   * to those.
   */
  readonly othersClosed?: () => Promise<void>;
}

// So long must no connection come before no more are taken: one that the kernel took and nobody answers is reset.
// A primary hands connections over one by one, and where answers are long it takes a while until all are.
const QUIET_MS = 50;
const LONGEST_QUIET_MS = 2_000;

const SWEEP_MS = 50;

/** Lets requests in while a server is drained: each answer is the last of its connection. */
export class Gate {
  #waiting: Exchange[] = [];
  #isHeld = false;

  constructor(private readonly listener: (exchange: Exchange) => void) {}

  /** Answers a request, once all that has arrived with it is read. */
  take(exchange: Exchange): void {
    this.#waiting.push(exchange);
    if (this.#waiting.length === 1) setImmediate(() => this.#letIn());
  }

  /** Lets nobody in while `work` is done. Clients that wait for an answer ask nothing more, so that it becomes quiet. */
  async hold(work: () => Promise<void>): Promise<void> {
    this.#isHeld = true;
    await work();
    this.#isHeld = false;
    this.#letIn();
  }

  #letIn(): void {
    if (this.#isHeld) return;
    const exchanges = this.#waiting.splice(0);
    // Of several that came on one connection in a row only the last may end it.
    const lasts = new Map(exchanges.map((exchange) => [exchange.request.socket, exchange]));
    for (const exchange of exchanges) {
      if (lasts.get(exchange.request.socket) === exchange) exchange.response.setHeader('connection', 'close');
      this.listener(exchange);
    }
  }
}

/**
 * Drains a server: see {@link Draining}. Then it takes no more connections, lets the requests in flight finish, closes what is
 * idle, and after `timeoutMs` the rest. Fulfilled when the last connection is gone.
 */
export async function drain(
  server: Server,
  { delayMs = 0, lingerMs = 0, othersClosed }: Draining,
  { gate, sockets, timeoutMs }: { gate: Gate; sockets: ReadonlySet<Socket>; timeoutMs: number },
): Promise<void> {
  for (const socket of sockets) endWithAnswer(socket);
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  // Not HTTP's own `close`, which would not let idle connections linger.
  const takeNoMore = (): void => void NetServer.prototype.close.call(server);
  if (delayMs > 0) {
    await wait(delayMs);
    await gate.hold(async () => {
      await untilQuiet(server);
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

/** Has a connection end with the answer under way on it, where its head is not yet sent. */
function endWithAnswer(socket: Socket): void {
  // Node keeps it there itself; to note each request in flight would cost all of them.
  const { _httpMessage: response } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (response?.headersSent === false) response.setHeader('connection', 'close');
}

/** Waits until no connection has come for a while, and none waits to be taken. */
async function untilQuiet(server: Server): Promise<void> {
  const end = performance.now() + LONGEST_QUIET_MS;
  let came = true;
  const note = (): void => void (came = true);
  server.on('connection', note);
  while (came && performance.now() < end) {
    came = false;
    await wait(QUIET_MS);
    await afterPoll();
  }
  server.off('connection', note);
}

/** Closes connections on which nothing is asked, no request lies unread, and no answer is still on its way. */
async function closeIdle(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  await afterPoll();
  // Node takes one for idle whose answer is written and not yet sent.
  if ([...sockets].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections();
}
