/** A map that holds its values weakly: an entry lasts as long as its value is held elsewhere. */
export class WeakValues<Key, Value extends object> {
  readonly #kept = new Map<Key, WeakRef<Value>>();
  readonly #gone = new FinalizationRegistry<Key>((key) => {
    // The key may have a new value by now.
    if (this.#kept.get(key)?.deref() === undefined) this.#kept.delete(key);
  });

  get(key: Key): Value | undefined {
    return this.#kept.get(key)?.deref();
  }

  set(key: Key, value: Value): void {
    this.#kept.set(key, new WeakRef(value));
    this.#gone.register(value, key);
  }
}
