import { LRUCache } from 'lru-cache';
import type { Form } from './answer';
import { andThen, type MaybePromise } from './maybePromise';
import { bytesOf } from './sizes';

/** The forms of recently used operations. An evicted form is rebuilt from the operation's source and plan. */
export class Forms {
  readonly #kept: LRUCache<object, Form>;
  /** Every form that is still in memory: a form too large for the cache may still be running. */
  readonly #made = new WeakMap<object, WeakRef<Form>>();

  constructor(maxSize: number) {
    this.#kept = new LRUCache({
      maxSize,
      sizeCalculation: ({ canonical, planned }) => bytesOf(canonical.text, planned.length),
    });
  }

  /** The approximate memory in use, in bytes. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Returns the operation's form if it is still in memory. */
  known(operation: object): Form | undefined {
    return this.#kept.get(operation) ?? this.#made.get(operation)?.deref();
  }

  /** Returns the operation's form, rebuilding it if it was evicted. */
  of(operation: object, make: () => MaybePromise<Form>): MaybePromise<Form> {
    return this.known(operation) ?? andThen(make(), (form) => this.keep(operation, form));
  }

  keep(operation: object, form: Form): Form {
    this.#kept.set(operation, form);
    this.#made.set(operation, new WeakRef(form));
    return form;
  }
}
