import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { Exchange } from './respond';

/**
 * Builds a listener that answers the requests of a connection one after the other. Node begins all that a client has
 * sent without waiting (pipelining), so that one connection could have any number of answers computed and held; they
 * can only be sent in order anyway. The next request begins in another turn of the event loop, once the answer before
 * it is handed to the system.
 */
export function inTurn(listener: (exchange: Exchange) => void): (exchange: Exchange) => void {
  const waiting = new WeakMap<Socket, Exchange[]>();

  function next(socket: Socket): void {
    const [exchange, ...rest] = waiting.get(socket) ?? [];
    if (exchange === undefined || socket.destroyed) {
      waiting.delete(socket);
      return;
    }
    waiting.set(socket, rest);
    follow(socket, exchange.response);
    listener(exchange);
  }

  const follow = (socket: Socket, response: ServerResponse): void =>
    void response.once('close', () => setImmediate(next, socket));

  return (exchange) => {
    const { request, response } = exchange;
    // Node gives a response its connection when the one before it is done.
    if (response.socket !== null) {
      listener(exchange);
      return;
    }
    const { socket } = request;
    const others = waiting.get(socket);
    if (others !== undefined) {
      others.push(exchange);
      return;
    }
    waiting.set(socket, [exchange]);
    const { _httpMessage: current } = socket as { readonly _httpMessage?: ServerResponse | null };
    if (current) follow(socket, current);
    else next(socket);
  };
}
