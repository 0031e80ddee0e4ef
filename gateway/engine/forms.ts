import { LRUCache } from 'lru-cache';
import type { Form } from './answer';
import { after, type MaybePromise } from './maybe';
import { bytesOf } from './sizes';

/** The forms of operations that were asked lately. What is forgotten here is made again from the operation's text and plan. */
export class Forms {
  readonly #kept: LRUCache<object, Form>;
  /** All that were made, for as long as they are there: one that is too large to be kept is run as well. */
  readonly #made = new WeakMap<object, WeakRef<Form>>();

  constructor(maxSize: number) {
    this.#kept = new LRUCache({
      maxSize,
      sizeCalculation: ({ canonical, planned }) => bytesOf(canonical.text, planned.length),
    });
  }

  /** How much memory they take, about. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** One that is still there. */
  known(operation: object): Form | undefined {
    return this.#kept.get(operation) ?? this.#made.get(operation)?.deref();
  }

  /** One that is still there, or else made. */
  of(operation: object, make: () => MaybePromise<Form>): MaybePromise<Form> {
    return this.known(operation) ?? after(make(), (form) => this.keep(operation, form));
  }

  keep(operation: object, form: Form): Form {
    this.#kept.set(operation, form);
    this.#made.set(operation, new WeakRef(form));
    return form;
  }
}
