import type { Edition } from '../../gateway/graph/subgraphs';
import type { Loaders } from '../../subgraphs/kit/store/loader';

/** The data that one subgraph's resolvers share during a request. */
export interface PartContext {
  readonly loaders: Loaders;
}

/** The contexts of one request to a monolith: one per subgraph, made when its first resolver runs. */
export class Contexts {
  readonly #made = new Map<string, PartContext>();

  constructor(private readonly parts: ReadonlyMap<string, () => object>) {}

  /** Returns the context of a subgraph. Fails if there is no such subgraph. */
  of(subgraph: string): PartContext {
    const known = this.#made.get(subgraph);
    if (known !== undefined) return known;
    const make = this.parts.get(subgraph);
    if (make === undefined) throw new Error(`There is no subgraph ${subgraph}.`);
    const made = make() as PartContext;
    this.#made.set(subgraph, made);
    return made;
  }
}

/** The part of a server's context that the monolith needs. */
export interface MonolithContext {
  readonly contexts: Contexts;
}

/** Returns a function that makes the context of each request to a monolith over an edition. */
export function contextsOver({ subgraphs }: Pick<Edition, 'subgraphs'>): () => MonolithContext {
  const parts = new Map(subgraphs.map(({ name, context }) => [name, context]));
  return () => ({ contexts: new Contexts(parts) });
}
