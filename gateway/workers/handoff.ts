import type { Worker } from 'node:cluster';

interface Closable {
  close(): void;
}

/**
 * Breaks the connection that was handed to a worker which died before it took it. Node forgets it and leaves it open: its
 * client would wait for ever, where every other one of the worker's clients is told by a reset. Closing one that the worker
 * did take does nothing, as the primary let go of it then.
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
