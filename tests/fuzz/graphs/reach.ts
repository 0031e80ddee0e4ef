import type { GraphModel, ObjectModel } from './model';

/** Returns the subgraphs that can be asked for an entity, and so may have fields of it. */
export function resolving({ keys }: ObjectModel): string[] {
  return [...keys].filter(([, some]) => some.some(({ resolvable }) => resolvable)).map(([name]) => name);
}

/** Makes sure that a subgraph has an entity, if only as a stub. Returns false if it must not have it. */
export function makeKnown(graph: GraphModel, entity: ObjectModel, subgraph: string): boolean {
  if (entity.keys.has(subgraph)) return true;
  const asObject = graph.interfaces.find((one) => one.asObject?.at === subgraph);
  if (asObject !== undefined && implementers(graph, asObject.name).includes(entity.name)) return false;
  entity.keys.set(subgraph, [{ fields: 'id', resolvable: false }]);
  entity.fields.get('id')?.owners.add(subgraph);
  return true;
}

/** Returns the types of an interface, in one subgraph or in all. A subgraph that has it as an object leads to all. */
export function implementers(graph: GraphModel, name: string, subgraph?: string): string[] {
  const asObject = graph.interfaces.find((one) => one.name === name)?.asObject;
  const where = subgraph !== undefined && asObject?.at === subgraph ? asObject.home : subgraph;
  const isOne = ({ interfaces }: ObjectModel): boolean =>
    [...interfaces].some(([at, some]) => (where === undefined || at === where) && some.has(name));
  return graph.entities.filter(isOne).map((entity) => entity.name);
}

/** Returns the set under a key; makes it if there is none. */
export function entry(sets: Map<string, Set<string>>, key: string): Set<string> {
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new Set()));
  return set;
}
