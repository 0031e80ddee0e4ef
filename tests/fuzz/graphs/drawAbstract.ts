import type { Random } from '../random';
import {
  fieldOf,
  type FieldModel,
  type GraphModel,
  type InterfaceModel,
  type ObjectModel,
  type UnionModel,
} from './model';
import { entry } from './reach';

/** Draws an interface, one that a subgraph has as an object, and a union, each if the graph has room for it. */
export function drawAbstract(
  entities: readonly ObjectModel[],
  subgraphs: readonly string[],
  random: Random,
): Pick<GraphModel, 'interfaces' | 'unions'> {
  const interfaces: InterfaceModel[] = [];
  if (random.chance(0.7)) interfaces.push(drawInterface(entities, subgraphs, random));
  const asObject = random.chance(0.45) ? drawObjectInterface(entities, subgraphs, random) : null;
  if (asObject !== null) interfaces.push(asObject);
  const unions = random.chance(0.6) ? [drawUnion(entities, subgraphs, random)] : [];
  return { interfaces, unions };
}

/** Draws an interface with a field `label`, which all its types have; each subgraph has those types that it knows. */
function drawInterface(
  entities: readonly ObjectModel[],
  subgraphs: readonly string[],
  random: Random,
): InterfaceModel {
  const members = entities.slice(0, 2 + random.below(entities.length - 1));
  for (const entity of members) {
    const owners = [...entity.keys.keys()].filter(() => random.chance(0.5));
    if (owners.length === 0) owners.push([...entity.keys.keys()][0] as string);
    entity.fields.set('label', fieldOf('label', 'String', owners));
  }
  const fields = new Map<string, Set<string>>();
  for (const subgraph of subgraphs) {
    const known = members.filter(({ keys }) => keys.has(subgraph));
    if (known.length === 0) continue;
    const own = ['label', 'id'].filter((name) =>
      known.every((type) => type.fields.get(name)?.owners.has(subgraph)),
    );
    if (own.length === 0) continue;
    fields.set(subgraph, new Set(own));
    for (const { interfaces } of known) entry(interfaces, subgraph).add('Shown');
  }
  return { name: 'Shown', fields };
}

/** Draws an interface object: a subgraph with none of the interface's types resolves its fields (`@interfaceObject`). */
function drawObjectInterface(
  entities: readonly ObjectModel[],
  subgraphs: readonly string[],
  random: Random,
): InterfaceModel | null {
  for (const home of subgraphs) {
    const members = entities.filter(({ keys }) =>
      keys.get(home)?.some(({ fields, resolvable }) => fields === 'id' && resolvable),
    );
    const at = subgraphs.find((name) => name !== home && members.every(({ keys }) => !keys.has(name)));
    if (members.length < 2 || at === undefined) continue;
    const fields: FieldModel[] = [fieldOf('mark', 'String', [at]), fieldOf('rank', 'Int!', [at])];
    if (random.chance(0.5)) fields.push(fieldOf('size', 'Size', [at]));
    for (const { interfaces, fields: own } of members) {
      entry(interfaces, home).add('Thing');
      for (const field of fields) own.set(field.name, field);
    }
    return { name: 'Thing', fields: new Map([[home, new Set(['id'])]]), asObject: { home, at, fields } };
  }
  return null;
}

function drawUnion(
  entities: readonly ObjectModel[],
  subgraphs: readonly string[],
  random: Random,
): UnionModel {
  const members = new Map<string, readonly string[]>();
  for (const subgraph of subgraphs) {
    const known = entities.filter(({ keys }) => keys.has(subgraph)).map(({ name }) => name);
    const some = known.filter(() => random.chance(0.7));
    if (some.length > 0) members.set(subgraph, some);
  }
  return { name: 'Either', members };
}
