import { createHash } from 'node:crypto';

import type { KnownOperation } from '../execution/operations';

/** What all operations are called that nobody saved or trusts: nothing in metrics tells what strangers ask. */
const OTHER = 'other';

// Each is a dozen series in Prometheus.
const MOST_NAMES = 200;

const DIGITS = 12;

/** What metrics call operations: saved and trusted ones by their names, all others alike. */
export class OperationNames {
  readonly #known: ReadonlySet<string>;
  readonly #names = new Set<string>();

  /** @param texts the documents that are saved or trusted */
  constructor(texts: readonly string[]) {
    this.#known = new Set(texts.flatMap((text) => [hashOf(text), hashOf(text.trim())]));
  }

  /** What an operation is called; one without a name after its hash. Beyond 200 names others are called like strangers'. */
  of({ hash, name = hash.slice(0, DIGITS) }: Pick<KnownOperation, 'hash' | 'name'>): string {
    if (!this.#known.has(hash)) return OTHER;
    if (!this.#names.has(name) && this.#names.size >= MOST_NAMES) return OTHER;
    this.#names.add(name);
    return name;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
