import DataLoader from 'dataloader';
import { andThen, allOf, isPromise, type MaybePromise } from '../maybePromise';
import { siblingsOf } from './siblings';

/**
 * The definition of a loader, which reads values for many keys at once. `batch` returns one value per key, in the order
 * of the keys, either immediately or as a promise, depending on the store. Callers need not distinguish the two.
 */
export interface LoaderDefinition<K extends string | number, V> {
  readonly batch: (keys: readonly K[]) => MaybePromise<readonly V[]>;
}

/** Defines a loader from its batch function. */
export function defineLoader<K extends string | number, V>(
  batch: (keys: readonly K[]) => MaybePromise<readonly V[]>,
): LoaderDefinition<K, V> {
  return { batch };
}

interface Loader<K, V> {
  load(key: K, others: () => Iterable<K>): MaybePromise<V>;
}

/**
 * Reads the value of the key and the values of all keys that its siblings will need next. The read is immediate unless
 * the batch yields to other work.
 */
class EagerLoader<K extends string | number, V> implements Loader<K, V> {
  private readonly known = new Map<K, V>();
  private readonly coming = new Map<K, Promise<void>>();

  constructor(private readonly definition: LoaderDefinition<K, V>) {}

  load(key: K, others: () => Iterable<K>): MaybePromise<V> {
    // `undefined` means not loaded. A missing value is null or [].
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const read = this.coming.get(key) ?? this.read(this.unread([key, ...others()]));
    return andThen(read, () => this.known.get(key) as V);
  }

  private unread(keys: readonly K[]): readonly K[] {
    return [...new Set(keys)].filter((key) => !this.known.has(key) && !this.coming.has(key));
  }

  private read(keys: readonly K[]): MaybePromise<void> {
    const read = andThen(this.definition.batch(keys), (values) =>
      keys.forEach((key, index) => this.known.set(key, values[index] as V)),
    );
    if (isPromise(read)) for (const key of keys) this.coming.set(key, read);
    return read;
  }
}

/** Gathers the keys of one turn of the event loop and reads them together. */
class GatheringLoader<K extends string | number, V> implements Loader<K, V> {
  private readonly loader: DataLoader<K, V>;

  constructor(definition: LoaderDefinition<K, V>) {
    this.loader = new DataLoader(async (keys) => definition.batch(keys));
  }

  load(key: K): Promise<V> {
    return this.loader.load(key);
  }
}

/** The loaders of one request. Each key is read once, however often and wherever it is needed. */
export class Loaders {
  private readonly loaders = new Map<object, Loader<never, unknown>>();
  private readonly definitions = new Map<string, object>();

  /** @param asynchronous true if the store returns promises */
  constructor(private readonly asynchronous: boolean) {}

  /**
   * Reads the value of one key. `others` are keys that are likely to be needed next and may be read together with it.
   * Fails if the batch fails.
   */
  load<K extends string | number, V>(
    definition: LoaderDefinition<K, V>,
    key: K,
    others: () => Iterable<K> = () => [],
  ): MaybePromise<V> {
    let loader = this.loaders.get(definition) as Loader<K, V> | undefined;
    if (loader === undefined) {
      loader = this.asynchronous ? new GatheringLoader(definition) : new EagerLoader(definition);
      this.loaders.set(definition, loader);
    }
    return loader.load(key, others);
  }

  /** Reads the values of several keys together, in the order of the keys. */
  loadAll<K extends string | number, V>(
    definition: LoaderDefinition<K, V>,
    keys: readonly K[],
  ): MaybePromise<readonly V[]> {
    return allOf(keys.map((key) => this.load(definition, key, () => keys)));
  }

  /**
   * Returns the definition of this name, which is created on first use, so that equal arguments share one batch. The
   * name must include everything that `batch` depends on.
   */
  shared<K extends string | number, V>(
    name: string,
    batch: () => LoaderDefinition<K, V>['batch'],
  ): LoaderDefinition<K, V> {
    let definition = this.definitions.get(name) as LoaderDefinition<K, V> | undefined;
    if (definition === undefined) this.definitions.set(name, (definition = defineLoader(batch())));
    return definition;
  }

  /**
   * Reads a value once, regardless of the number of fields that request it. The name must include everything that
   * `read` depends on.
   */
  once<V>(name: string, read: () => MaybePromise<V>): MaybePromise<V> {
    const definition = this.shared<string, V>(name, () => () => andThen(read(), (value) => [value]));
    return this.load(definition, name);
  }

  /** Reads the value that belongs to a row's key, together with the values of the row's siblings. */
  loadFor<Row extends object, K extends string | number, V>(
    definition: LoaderDefinition<K, V>,
    row: Row,
    keyOf: (row: Row) => K,
  ): MaybePromise<V> {
    return this.load(definition, keyOf(row), () => siblingsOf(row).map(keyOf));
  }
}
