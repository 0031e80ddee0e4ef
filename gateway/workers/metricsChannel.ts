import type { Family } from '../metrics';
import { isMessage, type MetricsRequest, type MetricsReply } from './messages';

/** The other end of the channel between a worker and its primary. */
interface Peer {
  send(message: MetricsRequest | MetricsReply, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  isConnected(): boolean;
}

/** Ignores a failed send: the peer may have just ended, and without a callback node would also end this process. */
export const ignored = (): void => undefined;

/** Requests metrics from a peer, and answers the peer's requests. */
export class MetricsChannel {
  readonly #waiting = new Map<number, (families: readonly Family[]) => void>();
  #asked = 0;

  /** `answer` returns this side's metrics; omit it if the peer never requests them. */
  constructor(
    private readonly peer: Peer,
    private readonly answer: () => Promise<readonly Family[]> = () => Promise.resolve([]),
  ) {
    peer.on('message', (message) => {
      if (isMessage<MetricsReply>(message, 'told')) this.#waiting.get(message.id)?.(message.families);
      else if (isMessage<MetricsRequest>(message, 'tell')) void this.#tell(message.id);
    });
  }

  /** Returns the peer's metrics; null if the peer does not respond within `withinMs` milliseconds. */
  async ask(withinMs: number): Promise<readonly Family[] | null> {
    if (!this.peer.isConnected()) return null;
    this.#asked += 1;
    const id = this.#asked;
    let timer: NodeJS.Timeout | undefined;
    const told = new Promise<readonly Family[] | null>((resolve) => {
      this.#waiting.set(id, resolve);
      timer = setTimeout(() => resolve(null), withinMs);
    });
    this.peer.send({ kind: 'tell', id }, ignored);
    const families = await told;
    clearTimeout(timer);
    this.#waiting.delete(id);
    return families;
  }

  async #tell(id: number): Promise<void> {
    const families = await this.answer();
    if (this.peer.isConnected()) this.peer.send({ kind: 'told', id, families }, ignored);
  }
}
