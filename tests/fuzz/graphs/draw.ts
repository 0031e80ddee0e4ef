import { randomOf, type Random } from '../random';
import { drawAbstract } from './drawAbstract';
import { drawFields } from './drawFields';
import {
  fieldOf,
  type FieldModel,
  type Flavour,
  type GraphModel,
  type KeyModel,
  type ObjectModel,
} from './model';
import { TAG } from './world';

const names = ['Ant', 'Bee', 'Cat', 'Dog'];
const flavours: readonly Flavour[] = ['yoga', 'strawberry', 'gqlgen', 'terse'];

/** The kinds of keys: one field, another one, two together, one within an object. */
export const keyKinds = ['id', 'sku', 'row side', 'tag { code }'] as const;

/** Draws a graph; the same seed gives the same one. Now and then it does not compose. */
export function drawGraph(seed: number): GraphModel {
  const random = randomOf(seed * 7_919 + 17);
  const subgraphs = new Map(
    ['alpha', 'beta', 'gamma', 'delta']
      .slice(0, 2 + random.below(3))
      .map((name) => [name, random.pick(flavours)] as const),
  );
  const all = [...subgraphs.keys()];
  // A subgraph without entities may have one of their interfaces as an object.
  const knowing = all.length > 2 && random.chance(0.4) ? all.slice(0, -1) : all;
  const entities = names.slice(0, 2 + random.below(3)).map((name) => drawEntity(name, knowing, random));
  const values = [valueType('Size', ['String', 'Int!', 'Tone', 'Any']), valueType(TAG, [])];
  values[1]?.fields.set('code', { ...fieldOf('code', 'String!', all), critical: true });
  const graph: GraphModel = {
    seed,
    subgraphs,
    values,
    entities,
    ...drawAbstract(entities, all, random),
    queries: [],
    mutations: [],
  };
  drawFields(graph, random);
  return graph;

  function valueType(name: string, types: readonly string[]): ObjectModel {
    const fields = types.map((type, index) => fieldOf(`${name.toLowerCase()}${String(index)}`, type, all));
    return objectOf(name, fields);
  }
}

/** Draws an entity. One subgraph has all its keys, so that each key leads to the subgraphs with any other. */
function drawEntity(name: string, subgraphs: readonly string[], random: Random): ObjectModel {
  const kinds = keyKinds.filter((_, index) => index === 0 || random.chance(0.4));
  const hub = random.pick(subgraphs);
  const entity = objectOf(name, []);
  for (const subgraph of subgraphs) {
    if (subgraph === hub) {
      entity.keys.set(
        subgraph,
        kinds.map((fields) => ({ fields, resolvable: true })),
      );
    } else if (random.chance(0.65)) {
      entity.keys.set(subgraph, drawKeys(kinds, random));
    }
  }
  for (const kind of kinds) {
    const [first = ''] = kind.split(' ');
    for (const key of first === 'row' ? ['row', 'side'] : [first]) {
      const having = [...entity.keys].filter(([, keys]) => keys.some(({ fields }) => fields === kind));
      const field = fieldOf(
        key,
        keyType(key),
        having.map(([subgraph]) => subgraph),
      );
      field.critical = true;
      entity.fields.set(key, field);
    }
  }
  return entity;
}

/** Draws some of the keys. Besides a resolvable one there may be one that is not, in any order. */
function drawKeys(kinds: readonly string[], random: Random): KeyModel[] {
  const some = kinds.filter(() => random.chance(0.6));
  const taken = some.length === 0 ? [random.pick(kinds)] : some;
  const keys = taken.map((fields) => ({ fields, resolvable: random.chance(0.75) }));
  if (!keys.some(({ resolvable }) => resolvable)) keys[0] = { fields: taken[0] as string, resolvable: true };
  return random.chance(0.5) ? keys : keys.reverse();
}

function keyType(name: string): string {
  return { id: 'ID!', sku: 'String!', row: 'Int!', side: 'String!' }[name] ?? `${TAG}!`;
}

function objectOf(name: string, fields: readonly FieldModel[]): ObjectModel {
  return {
    name,
    fields: new Map(fields.map((field) => [field.name, field])),
    keys: new Map(),
    external: new Map(),
    interfaces: new Map(),
    inaccessible: false,
  };
}
