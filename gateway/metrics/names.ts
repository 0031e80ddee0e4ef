import { createHash } from 'node:crypto';

import type { KnownOperation } from '../execution/operations';

/**
 * The name of all operations that are neither saved nor trusted: metrics reveal nothing about the operations of
 * strangers.
 */
const OTHER = 'other';

// Each name creates a dozen series in Prometheus.
const MAX_NAMES = 200;

const DIGITS = 12;

/** The names of operations in metrics. Saved and trusted operations have their own names; all others share one name. */
export class OperationNames {
  readonly #known: ReadonlySet<string>;
  readonly #names = new Set<string>();

  /** @param texts the sources of the saved and trusted documents */
  constructor(texts: readonly string[]) {
    this.#known = new Set(texts.flatMap((text) => [hashOf(text), hashOf(text.trim())]));
  }

  /** Returns an operation's name, or part of its hash if it has no name. After 200 names, all others share one name. */
  of({ hash, name = hash.slice(0, DIGITS) }: Pick<KnownOperation, 'hash' | 'name'>): string {
    if (!this.#known.has(hash)) return OTHER;
    if (!this.#names.has(name) && this.#names.size >= MAX_NAMES) return OTHER;
    this.#names.add(name);
    return name;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
