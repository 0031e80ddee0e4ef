import type { Random } from '../random';
import { fieldOf, namedIn, objectIn, type FieldModel, type GraphModel, type ObjectModel } from './model';
import { entry, makeKnown, resolving } from './reach';

const orders = ['UP', 'DOWN'];

/** Draws fields computed from others (`@requires`): from fields of other subgraphs, with arguments, or computed too. */
export function drawRequires(graph: GraphModel, random: Random): void {
  for (const entity of graph.entities) {
    const able = resolving(entity);
    for (let index = 0; index < 3; index += 1) {
      if (able.length < 2 || !random.chance(0.6)) continue;
      const owner = random.pick(able);
      const needed = [...entity.fields.values()].filter((field) => mayBeNeeded(graph, field, owner));
      if (needed.length === 0) continue;
      const chained = needed.filter(({ requires }) => requires !== undefined);
      const provided = needed.filter((field) => isProvided(graph, entity, field, owner));
      const first =
        provided.length > 0 && random.chance(0.5)
          ? provided
          : chained.length > 0 && random.chance(0.5)
            ? chained
            : needed;
      const some = [...new Set([random.pick(first), random.pick(needed)])];
      const texts = some.map((field) => needText(graph, entity, field, owner, random));
      const field = fieldOf(`needs${String(index)}`, random.pick(['String', 'String!', 'String']), [owner]);
      field.requires = texts.join(' ');
      entity.fields.set(field.name, field);
    }
  }
  for (const one of graph.interfaces) {
    const { asObject } = one;
    if (asObject === undefined || !random.chance(0.6)) continue;
    drawAtObject(graph, one.name, asObject, random);
  }
}

/** Draws a field of an interface object that is computed from one of the interface's own fields. */
function drawAtObject(
  graph: GraphModel,
  name: string,
  asObject: NonNullable<GraphModel['interfaces'][number]['asObject']>,
  random: Random,
): void {
  const { home, at } = asObject;
  const types = graph.entities.filter(({ interfaces }) => interfaces.get(home)?.has(name));
  const common = fieldOf('common', random.pick(['String', 'Int!', 'Tone']), [home]);
  common.critical = true;
  const field = fieldOf('drawn', 'String', [at]);
  field.requires = 'common';
  for (const type of types) {
    type.fields.set('common', common);
    type.fields.set('drawn', field);
  }
  graph.interfaces
    .find((one) => one.name === name)
    ?.fields.get(home)
    ?.add('common');
  (asObject.fields as FieldModel[]).push(field);
}

/** True if another subgraph may require a field. */
function mayBeNeeded(graph: GraphModel, field: FieldModel, owner: string): boolean {
  if (field.owners.has(owner) || field.looser.size > 0 || field.targets.length > 0) return false;
  const target = graph.entities.find(({ name }) => name === namedIn(field.data));
  return /^(f|to|needs)\d/.test(field.name) && (target === undefined || makeKnown(graph, target, owner));
}

/** True if a subgraph resolves a field of others below some field (`@provides`). */
function isProvided(
  { entities }: GraphModel,
  { name }: ObjectModel,
  field: FieldModel,
  owner: string,
): boolean {
  return entities
    .flatMap((entity) => [...entity.fields.values()])
    .some((way) => namedIn(way.data) === name && way.provides.get(owner)?.split(' ')[0] === field.name);
}

/** Writes a field as in a field set, and declares it in the subgraph that requires it. */
function needText(
  graph: GraphModel,
  entity: ObjectModel,
  field: FieldModel,
  owner: string,
  random: Random,
): string {
  field.critical = true;
  entry(entity.external, owner).add(field.name);
  const call = argumentsOf(field, random);
  const named = namedIn(field.data);
  if (named === 'Size') return `${field.name}${call} { ${sizeFields(graph, random)} }`;
  if (!/^to\d/.test(field.name)) return `${field.name}${call}`;
  const target = objectIn(graph, named);
  const below = [...target.fields.values()].find(
    (one) =>
      /^f\d/.test(one.name) &&
      !one.owners.has(owner) &&
      one.args.length === 0 &&
      namedIn(one.data) !== 'Size' &&
      one.looser.size === 0,
  );
  const key =
    ['id', 'sku', 'row'].find((name) => target.fields.get(name)?.owners.has(owner)) ?? 'tag { code }';
  if (below === undefined || random.chance(0.3)) return `${field.name}${call} { ${key} }`;
  below.critical = true;
  entry(target.external, owner).add(below.name);
  return `${field.name}${call} { ${key} ${below.name} }`;
}

function sizeFields(graph: GraphModel, random: Random): string {
  const fields = [...objectIn(graph, 'Size').fields.values()];
  const some = fields.filter(() => random.chance(0.5));
  const taken = some.length === 0 ? fields.slice(0, 1) : some;
  for (const field of taken) field.critical = true;
  return taken.map(({ name }) => name).join(' ');
}

/** Draws values for the arguments of a required field; clients may ask for the field with others. */
function argumentsOf({ args }: FieldModel, random: Random): string {
  const given = args.flatMap(({ name, type }) => {
    if (type === 'Order!') return [`${name}: ${random.pick(orders)}`];
    if (random.chance(0.3)) return [];
    if (type === 'Int') return [`${name}: ${String(random.below(4))}`];
    if (type === 'Filter') return [`${name}: { min: ${String(random.below(3))} }`];
    if (type === 'Any') return [];
    return [`${name}: "${random.pick(['', 'x', '0'])}"`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
