import type { Server, Socket } from 'node:net';

import { clientOf, isTrusted } from '../admission/clients';
import type { Config } from '../config';

/** The settings that limit the connections of one client. */
export type PerClientSettings = Pick<Config, 'maxClientConnections' | 'trustedProxies'>;

/**
 * Closes a connection on arrival if its client already has the maximum number of connections, because one client could
 * otherwise occupy all of them. A trusted proxy carries the connections of many clients and may have any number.
 */
export function limitPerClient(
  server: Server,
  { maxClientConnections, trustedProxies }: PerClientSettings,
): void {
  if (maxClientConnections === 0) return;
  const counts = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const peer = socket.remoteAddress ?? '';
    if (isTrusted(peer, trustedProxies)) return;
    const client = clientOf(peer, undefined, []);
    const count = (counts.get(client) ?? 0) + 1;
    if (count > maxClientConnections) {
      socket.destroy();
      return;
    }
    counts.set(client, count);
    socket.once('close', () => {
      const left = (counts.get(client) ?? 1) - 1;
      if (left === 0) counts.delete(client);
      else counts.set(client, left);
    });
  });
}
