import { responseIn, bodyOf, type ErrorWords } from './answer';
import { batchesOf, batchHeader, offeredBatch } from './batch';
import { Gatherer, type Outcome } from './gather';
import type { RawAnswer } from './exchange';
import { Patience } from './patience';
import type { Part, Received } from './question';
import { blamesRequest, refusalCode } from './status';
import { SubgraphTrouble } from './trouble';

/** The headers of a request. */
type Headers = Readonly<Record<string, string>>;

/** The terms on which a body is sent. */
export interface Terms {
  /** True to retry the body if a retry may help. */
  readonly mayRepeat: boolean;
  readonly patience: Patience;
  /** The parts in the body. */
  readonly parts: readonly Part[];
}

/** The settings of a {@link SubgraphClient} and its means of reaching the subgraph. */
interface SubgraphClientOptions {
  /** Sends a body within the guard's limits and reads the response. */
  readonly exchange: <T>(
    body: string,
    headers: Headers,
    read: (answer: RawAnswer) => Promise<T>,
    terms: Terms,
  ) => Promise<T>;
  /** The maximum size of a response in bytes, before and after decompression. */
  readonly maxBytes: number;
  /** The treatment of the subgraph's errors. */
  readonly words: ErrorWords;
  /**
   * The maximum number of operations per request until the subgraph states its own limit; 1 means that no arrays are
   * sent.
   */
  readonly maxBatch: number;
}

/**
 * Sends operations to one subgraph. If the subgraph accepts arrays, the reads that start in one stage of a plan share
 * one request.
 */
export class SubgraphClient {
  #maxBatch: number;
  readonly #gatherer: Gatherer<Part, Received>;

  constructor(private readonly parts: SubgraphClientOptions) {
    this.#maxBatch = parts.maxBatch;
    this.#gatherer = new Gatherer((headers, waiting) => this.#send(JSON.parse(headers) as Headers, waiting));
  }

  /**
   * Sends one part together with all other parts sent at this moment with the same headers. Fails with
   * `SubgraphTrouble`.
   */
  together(part: Part, headers: Headers): Promise<Received> {
    return this.#maxBatch > 1
      ? this.#gatherer.ask(JSON.stringify(headers), part)
      : this.alone(part, headers, true);
  }

  /** Sends one part on its own. Fails with `SubgraphTrouble`. */
  alone(part: Part, headers: Headers, mayRepeat: boolean): Promise<Received> {
    return this.parts.exchange(
      part.body,
      headers,
      async (answer) => {
        this.#learn(answer);
        const body = await bodyOf(answer, this.parts.maxBytes);
        return this.#read(body, answer.status, part);
      },
      { mayRepeat, patience: part.patience, parts: [part] },
    );
  }

  async #send(headers: Headers, parts: readonly Part[]): Promise<readonly Outcome<Received>[]> {
    const batches = batchesOf(parts, this.#maxBatch);
    return (await Promise.all(batches.map((batch) => this.#batch(headers, batch)))).flat();
  }

  async #batch(headers: Headers, parts: readonly Part[]): Promise<readonly Outcome<Received>[]> {
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return [await outcomeOf(this.alone(only, headers, true))];
    const body = `[${parts.map((part) => part.body).join(',')}]`;
    try {
      return await this.parts.exchange(body, headers, (answer) => this.#readAll(answer, parts), {
        mayRepeat: true,
        patience: Patience.ofAll(parts.map(({ patience }) => patience)),
        parts,
      });
    } catch (error) {
      if (!(error instanceof ArraysRefused)) return parts.map(() => ({ error }));
      this.#maxBatch = 1;
      return Promise.all(parts.map((part) => outcomeOf(this.alone(part, headers, true))));
    }
  }

  async #readAll(answer: RawAnswer, parts: readonly Part[]): Promise<readonly Outcome<Received>[]> {
    const { status } = answer;
    const code = refusalCode(status);
    // A client that is refused because of its identity would also be refused for each single operation.
    const mayTakeEach = blamesRequest(status) && code === undefined;
    const body = await bodyOf(answer, this.parts.maxBytes).catch((error: unknown) => {
      throw mayTakeEach ? new ArraysRefused() : error;
    });
    if (!Array.isArray(body)) {
      if (mayTakeEach) throw new ArraysRefused();
      if (code !== undefined) return this.#outcomes(parts, () => body, status);
      throw new SubgraphTrouble('it did not answer an array of operations with an array');
    }
    if (body.length !== parts.length)
      throw new SubgraphTrouble('it returned a different number of answers than operations');
    this.#learn(answer);
    return this.#outcomes(parts, (index) => (body as unknown[])[index], status);
  }

  #outcomes(
    parts: readonly Part[],
    bodyAt: (index: number) => unknown,
    status: number,
  ): Promise<readonly Outcome<Received>[]> {
    return Promise.all(parts.map((part, index) => outcomeOf(this.#read(bodyAt(index), status, part))));
  }

  async #read(body: unknown, status: number, { entities }: Part): Promise<Received> {
    const result = await responseIn(body, status, { entities }, this.parts.words);
    return { body, status, result };
  }

  /**
   * Adopts the limit that the subgraph states. A subgraph that is configured to accept arrays need not state a limit.
   */
  #learn({ headers }: RawAnswer): void {
    const offered = offeredBatch(headers[batchHeader]);
    if (offered !== undefined) this.#maxBatch = offered;
  }
}

/** Thrown when a subgraph that used to accept arrays no longer does. */
class ArraysRefused extends SubgraphTrouble {
  constructor() {
    super('it does not accept arrays of operations', { counts: false });
  }
}

function outcomeOf<Answer>(asked: Promise<Answer>): Promise<Outcome<Answer>> {
  return asked.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
}
