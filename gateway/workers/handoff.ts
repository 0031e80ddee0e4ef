import type { Worker } from 'node:cluster';

interface Closable {
  close(): void;
}

/**
 * Closes a connection that was handed to a worker that died before accepting it. Node forgets such a connection but
 * leaves it open, so its client would wait for ever, while the worker's other clients get a reset. Closing a connection
 * that the worker did accept has no effect, because the primary has released it.
 */
export function breakUntakenConnection(worker: Worker): void {
  const { process: child } = worker;
  const send = child.send.bind(child) as (...message: unknown[]) => boolean;
  let handed: Closable | undefined;
  child.send = (...message: unknown[]): boolean => {
    if (isClosable(message[1])) handed = message[1];
    return send(...message);
  };
  worker.once('exit', () => handed?.close());
}

function isClosable(handle: unknown): handle is Closable {
  return typeof (handle as Partial<Closable> | null | undefined)?.close === 'function';
}
