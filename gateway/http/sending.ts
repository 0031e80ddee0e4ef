import type { Server, Socket } from 'node:net';

/** How far a client has come in taking what was sent to it. */
interface Taking {
  /** Bytes that were handed to the system, and those of them that it still holds. */
  sent: number;
  held: number;
  since: number;
}

// Within this part of the timeout a reader that has stopped is found.
const LOOKS = 4;

/**
 * Cuts clients off that take nothing of their answers for so long: each of them keeps an answer in memory. A client that
 * takes any byte goes on, however slowly, and so does one that there is nothing to send to.
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
      // Reset, for else the system would go on to hold what it was given.
      else if (now - taking.since >= timeoutMs) socket.resetAndDestroy();
    }
  };
  const timer = setInterval(look, Math.max(timeoutMs / LOOKS, 10)).unref();
  server.once('close', () => clearInterval(timer));
}

/**
 * What a socket was given and the system has not taken yet. Node itself tells by this whether a write goes on (`_onTimeout` in
 * `net.js`); a stream's own count changes only when a whole chunk has been taken.
 */
function heldOf(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { readonly _handle?: { readonly writeQueueSize?: number } };
  return handle?.writeQueueSize ?? socket.writableLength;
}
