import type { Server, Socket } from 'node:net';

/** A client's progress in receiving a response. */
interface Taking {
  /** The number of bytes handed to the system. `held` is the number of these bytes that the system still holds. */
  sent: number;
  held: number;
  since: number;
}

// A reader that has stopped is noticed within this fraction of the timeout.
const LOOKS = 4;

/**
 * Disconnects clients that have received no part of their response for `timeoutMs`, because each such client keeps a
 * response in memory. A client that receives any byte may continue, however slowly, and so may a client to which
 * nothing is being sent.
 */
export function cutSlowReaders(server: Server, timeoutMs: number): void {
  const readers = new Map<Socket, Taking>();
  server.on('connection', (socket: Socket) => {
    readers.set(socket, { sent: 0, held: 0, since: performance.now() });
    socket.once('close', () => readers.delete(socket));
  });
  const look = (): void => {
    const now = performance.now();
    for (const [socket, taking] of readers) {
      const [sent, held] = [socket.bytesWritten, heldOf(socket)];
      const moved = held < taking.held || sent > taking.sent;
      Object.assign(taking, { sent, held });
      if (moved || (held === 0 && socket.writableLength === 0)) taking.since = now;
      // Reset the connection; otherwise the system would hold on to its unsent bytes.
      else if (now - taking.since >= timeoutMs) socket.resetAndDestroy();
    }
  };
  const timer = setInterval(look, Math.max(timeoutMs / LOOKS, 10)).unref();
  server.once('close', () => clearInterval(timer));
}

/**
 * Returns the number of bytes given to a socket that the system has not accepted yet. Node itself uses this number to
 * decide if a write makes progress (`_onTimeout` in `net.js`); a stream's own count changes only when a whole chunk has
 * been accepted.
 */
function heldOf(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { readonly _handle?: { readonly writeQueueSize?: number } };
  return handle?.writeQueueSize ?? socket.writableLength;
}
