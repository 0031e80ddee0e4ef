import type { Random } from '../random';
import { drawRequires } from './drawRequires';
import {
  fieldOf,
  namedIn,
  type ArgumentModel,
  type FieldModel,
  type GraphModel,
  type ObjectModel,
} from './model';
import { entry, implementers, makeKnown, resolving } from './reach';

const scalars = [
  'String',
  'String!',
  'Int',
  'Int!',
  'Float',
  'Boolean',
  'Boolean!',
  'ID',
  'Tone',
  'Tone!',
  '[Tone!]',
  'Any',
  '[String]',
  '[Int!]!',
];
const argumentLists: readonly (readonly ArgumentModel[])[] = [
  [{ name: 'n', type: 'Int', default: '2' }],
  [{ name: 'by', type: 'Order!' }],
  [
    { name: 'text', type: 'String' },
    { name: 'filter', type: 'Filter' },
  ],
  [
    { name: 'id', type: 'ID' },
    { name: 'any', type: 'Any' },
  ],
];

/** Draws the fields of entities apart from their keys, and the root fields. */
export function drawFields(graph: GraphModel, random: Random): void {
  for (const entity of graph.entities) drawScalars(entity, random);
  for (const entity of graph.entities) drawLinks(graph, entity, random);
  for (const { asObject } of graph.interfaces)
    if (asObject !== undefined) asObject.fields.forEach((field) => (field.critical = random.chance(0.5)));
  drawRequires(graph, random);
  drawOverrides(graph, random);
  drawInaccessible(graph, random);
  drawRoots(graph, random);
}

function drawScalars(entity: ObjectModel, random: Random): void {
  const able = resolving(entity);
  for (let index = 0; index < 3 + random.below(4); index += 1) {
    const owners = [random.pick(able), ...able.filter(() => random.chance(0.15))];
    const args = random.chance(0.35) ? random.pick(argumentLists) : [];
    const type = args.length > 0 ? random.pick(['String', 'String!', '[String!]']) : random.pick(scalars);
    // Other types have fields with the same names, so that aliases collide with real fields.
    const field = fieldOf(`f${String(index)}`, random.chance(0.15) ? 'Size' : type, owners, { args });
    if (field.owners.size > 1 && type.endsWith('!') && random.chance(0.5)) {
      field.looser.add(owners[0] as string);
      field.critical = true;
    }
    entity.fields.set(field.name, field);
  }
}

/** Draws fields that lead to other entities, to interfaces and to unions. */
function drawLinks(graph: GraphModel, entity: ObjectModel, random: Random): void {
  const able = resolving(entity);
  for (let index = 0; index < 1 + random.below(3); index += 1) {
    const owners = [...new Set([random.pick(able), ...able.filter(() => random.chance(0.15))])];
    const field = linkTo(graph, `to${String(index)}`, owners, random);
    if (field === null) continue;
    entity.fields.set(field.name, field);
    if (field.targets.length === 0) drawProvides(graph, field, random);
  }
}

function linkTo(
  graph: GraphModel,
  name: string,
  owners: readonly string[],
  random: Random,
): FieldModel | null {
  const [target, targets] = drawTarget(graph, owners, random);
  if (target === null) return null;
  const type = random.pick([target, target, `${target}!`, `[${target}!]!`, `[${target}]`]);
  return fieldOf(name, type, owners, { targets });
}

/** Draws a field's target: an entity, which its subgraphs then have as a stub, or an abstract type that they have. */
function drawTarget(
  graph: GraphModel,
  owners: readonly string[],
  random: Random,
): [name: string | null, targets: readonly string[]] {
  const abstract = [
    ...graph.interfaces.map((one) => ({
      name: one.name,
      of: (subgraph: string) => implementers(graph, one.name, subgraph),
    })),
    ...graph.unions.map(({ name, members }) => ({
      name,
      of: (subgraph: string) => members.get(subgraph) ?? [],
    })),
  ];
  if (abstract.length > 0 && random.chance(0.45)) {
    const { name, of } = random.pick(abstract);
    const [first = [], ...others] = owners.map(of);
    const shared = first.filter((type) => others.every((some) => some.includes(type)));
    return shared.length === 0 ? [null, []] : [name, shared];
  }
  const entity = random.pick(graph.entities);
  if (!owners.every((owner) => makeKnown(graph, entity, owner))) return [null, []];
  return [entity.name, []];
}

/** Lets one subgraph resolve a field of another below one of its own fields (`@provides`). */
function drawProvides(graph: GraphModel, field: FieldModel, random: Random): void {
  const entity = graph.entities.find(({ name }) => name === namedIn(field.data));
  if (entity === undefined || !random.chance(0.35) || field.owners.size > 1) return;
  const [owner = ''] = field.owners;
  const provided = [...entity.fields.values()].find(
    (one) =>
      !one.owners.has(owner) &&
      one.args.length === 0 &&
      one.targets.length === 0 &&
      /^f\d/.test(one.name) &&
      one.looser.size === 0,
  );
  if (provided === undefined) return;
  entry(entity.external, owner).add(provided.name);
  provided.provided = true;
  field.provides.set(owner, provided.data.includes('Size') ? `${provided.name} { size0 }` : provided.name);
}

/** Lets one subgraph take over a field from another that still declares it (`@override`). */
function drawOverrides({ entities }: GraphModel, random: Random): void {
  for (const entity of entities) {
    for (const field of entity.fields.values()) {
      if (!/^(f|to)\d/.test(field.name) || field.owners.size > 1 || field.requires !== undefined) continue;
      if (field.provides.size > 0 || field.provided || field.targets.length > 0 || !random.chance(0.15))
        continue;
      const [owner] = field.owners;
      const target = entities.find(({ name }) => name === namedIn(field.data));
      const other = [...entity.keys.keys()].find(
        (name) =>
          name !== owner &&
          entity.external.get(name)?.has(field.name) !== true &&
          (target?.keys.has(name) ?? true),
      );
      if (other !== undefined) field.overridden = other;
    }
  }
}

function drawInaccessible({ entities }: GraphModel, random: Random): void {
  for (const entity of entities)
    for (const field of entity.fields.values())
      if (/^f\d/.test(field.name) && random.chance(0.08)) field.inaccessible = true;
}

/** Draws the root fields of each subgraph, and one that two of them share. */
function drawRoots(graph: GraphModel, random: Random): void {
  const { queries, mutations } = graph;
  const all = [...graph.subgraphs.keys()];
  for (const subgraph of all) {
    for (let index = 0; index < 2; index += 1) {
      const field = linkTo(graph, `${subgraph}${String(index)}`, [subgraph], random);
      if (field !== null)
        queries.push({ ...field, args: random.chance(0.4) ? random.pick(argumentLists) : [] });
    }
    if (random.chance(0.3))
      mutations.push(fieldOf(`add${subgraph}`, 'Int!', [subgraph], { args: [{ name: 'n', type: 'Int!' }] }));
  }
  const shared = linkTo(graph, 'shared', all.slice(0, 2), random);
  if (shared !== null) queries.push(shared);
  for (const entity of graph.entities) {
    const [owner = ''] = entity.keys.keys();
    queries.push(fieldOf(`all${entity.name}`, `[${entity.name}!]!`, [owner]));
  }
  queries.push(
    fieldOf('echo', 'String!', [all[0] as string], {
      args: [
        { name: 'by', type: 'Order!' },
        { name: 'filter', type: 'Filter' },
      ],
    }),
  );
  for (const mutation of mutations) mutation.critical = true;
}
