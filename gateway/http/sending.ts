import type { Server, Socket } from 'node:net';

/** A client's progress in receiving an answer. */
interface Taking {
  /** The bytes handed to the system, and those of them that it still holds. */
  sent: number;
  held: number;
  since: number;
}

// A reader that has stopped is noticed within this fraction of the timeout.
const LOOKS = 4;

/**
 * Disconnects clients that have received nothing of their answer for `timeoutMs`: each of them keeps an answer in
 * memory. A client that receives any byte may go on, however slowly, and so may one that nothing is being sent to.
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
      // Reset the connection; otherwise the system would keep the bytes it holds.
      else if (now - taking.since >= timeoutMs) socket.resetAndDestroy();
    }
  };
  const timer = setInterval(look, Math.max(timeoutMs / LOOKS, 10)).unref();
  server.once('close', () => clearInterval(timer));
}

/**
 * Returns the number of bytes given to a socket that the system has not accepted yet. Node itself decides by this
 * whether a write makes progress (`_onTimeout` in `net.js`); a stream's own count changes only when a whole chunk has
 * been accepted.
 */
function heldOf(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { readonly _handle?: { readonly writeQueueSize?: number } };
  return handle?.writeQueueSize ?? socket.writableLength;
}
