/** A queue with one line per client: no client has a second turn before another client has had its first. */
export class FairQueue<T> {
  /** The lines by client, in the order of their turns. */
  readonly #lines = new Map<string | undefined, T[]>();
  #length = 0;

  constructor(private readonly most: number) {}

  get length(): number {
    return this.#length;
  }

  /**
   * Adds an item at the end of a client's line. If the queue is full, removes and returns the last item of the longest
   * line, which may be the one just added.
   */
  add(item: T, client?: string): T | undefined {
    const line = this.#lines.get(client) ?? [];
    line.push(item);
    this.#lines.set(client, line);
    this.#length += 1;
    if (this.#length <= this.most) return undefined;
    const longest = [...this.#lines].reduce((one, other) => (other[1].length > one[1].length ? other : one));
    return this.#from(longest, 'last');
  }

  /** Removes and returns the first item of the line whose turn it is; returns undefined if nothing waits. */
  take(): T | undefined {
    const [next] = this.#lines;
    if (next === undefined) return undefined;
    const [client, line] = next;
    const item = this.#from(next, 'first');
    // The line's next turn comes after the turns of all others.
    if (this.#lines.delete(client)) this.#lines.set(client, line);
    return item;
  }

  #from([client, line]: readonly [string | undefined, T[]], end: 'first' | 'last'): T | undefined {
    const item = end === 'first' ? line.shift() : line.pop();
    this.#length -= 1;
    if (line.length === 0) this.#lines.delete(client);
    return item;
  }
}
