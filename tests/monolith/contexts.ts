import type { Edition } from '../../gateway/subgraphs';
import type { Loaders } from '../../subgraphs/kit/loader';

/** What one subgraph's resolvers share while they answer a request. */
export interface PartContext {
  readonly loaders: Loaders;
}

/** The contexts of one request to a monolith: one for each subgraph whose resolvers run, made when the first one does. */
export class Contexts {
  readonly #made = new Map<string, PartContext>();

  constructor(private readonly parts: ReadonlyMap<string, () => object>) {}

  /** The context of a subgraph. Fails where there is no such subgraph. */
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

/** What a server of the monolith puts into its own context. */
export interface MonolithContext {
  readonly contexts: Contexts;
}

/** Makes the context of each request to a monolith over an edition. */
export function contextsOver({ subgraphs }: Pick<Edition, 'subgraphs'>): () => MonolithContext {
  const parts = new Map(subgraphs.map(({ name, context }) => [name, context]));
  return () => ({ contexts: new Contexts(parts) });
}
