import {
  mergedType,
  tones,
  type ArgumentModel,
  type FieldModel,
  type GraphModel,
  type ObjectModel,
} from './model';
import { implementers } from './reach';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@requires", "@provides", "@external", "@override", "@inaccessible", "@interfaceObject"])';

/** Writes the schema of one subgraph. */
export function subgraphSdl(graph: GraphModel, subgraph: string): string {
  const isFirst = [...graph.subgraphs.keys()][0] === subgraph;
  return [
    link,
    'scalar Any',
    `enum Tone { ${tones.slice(0, 2).join(' ')} ${tones[2]} @inaccessible }`,
    // Of input types, clients only see the values and fields that all subgraphs have.
    `enum Order { UP DOWN ${isFirst ? 'SIDEWAYS' : ''} }`,
    `input Filter { min: Int order: Order ${isFirst ? '' : 'more: Int'} text: String = "t" }`,
    ...graph.values.map(
      ({ name, fields }) => `type ${name} @shareable ${block([...fields.values()].map(plain))}`,
    ),
    ...graph.entities.filter(({ keys }) => keys.has(subgraph)).map((one) => entityIn(one, subgraph)),
    ...graph.interfaces.flatMap(({ name, fields, asObject }) => {
      if (asObject?.at === subgraph) return [objectInterface(graph, name, subgraph)];
      const own = fields.get(subgraph);
      if (own === undefined) return [];
      const key = asObject === undefined ? '' : ' @key(fields: "id")';
      return [`interface ${name}${key} ${block(fieldsOf(graph, name, [...own]).map(plain))}`];
    }),
    ...graph.unions.flatMap(({ name, members }) => {
      const own = members.get(subgraph);
      return own === undefined ? [] : [`union ${name} = ${own.join(' | ')}`];
    }),
    rootIn('Query', graph.queries, subgraph),
    rootIn('Mutation', graph.mutations, subgraph),
  ].join('\n');
}

function rootIn(name: string, fields: readonly FieldModel[], subgraph: string): string {
  const own = fields.filter(({ owners }) => owners.has(subgraph));
  if (own.length === 0) return '';
  return `type ${name} ${block(own.map((field) => fieldIn(field, subgraph)))}`;
}

function entityIn({ name, keys, fields, external, interfaces }: ObjectModel, subgraph: string): string {
  const keyTexts = keys
    .get(subgraph)
    ?.map((key) => ` @key(fields: "${key.fields}"${key.resolvable ? '' : ', resolvable: false'})`);
  const own = [...fields.values()].flatMap((field) => {
    if (field.owners.has(subgraph)) return [fieldIn(field, subgraph)];
    if (field.overridden === subgraph) return [plain(field)];
    return external.get(subgraph)?.has(field.name) === true ? [`${plain(field)} @external`] : [];
  });
  const some = [...(interfaces.get(subgraph) ?? [])];
  const implemented = some.length === 0 ? '' : ` implements ${some.join(' & ')}`;
  return `type ${name}${implemented}${(keyTexts ?? []).join('')} ${block(own)}`;
}

function objectInterface(graph: GraphModel, name: string, subgraph: string): string {
  const all = fieldsOf(graph, name, allNames(graph, name));
  const own = all.filter(({ name: field, owners }) => owners.has(subgraph) && field !== 'id');
  const needed = all.filter((field) =>
    own.some(({ requires }) => requires?.split(' ').includes(field.name) === true),
  );
  return `type ${name} @interfaceObject @key(fields: "id") ${block([
    'id: ID!',
    ...own.map((field) => fieldIn(field, subgraph)),
    ...needed.map((field) => `${plain(field)} @external`),
  ])}`;
}

function fieldIn(field: FieldModel, subgraph: string): string {
  const provides = field.provides.get(subgraph);
  const type = field.looser.has(subgraph) ? mergedType(field) : field.data;
  return [
    `${field.name}${argumentsIn(field.args)}: ${type}`,
    (field.owners.size > 1 || field.provided) && !isKey(field) ? '@shareable' : '',
    field.requires === undefined ? '' : `@requires(fields: ${JSON.stringify(field.requires)})`,
    provides === undefined ? '' : `@provides(fields: "${provides}")`,
    field.overridden === undefined ? '' : `@override(from: "${field.overridden}")`,
    field.inaccessible ? '@inaccessible' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const isKey = ({ name }: FieldModel): boolean => ['id', 'sku', 'row', 'side', 'tag'].includes(name);

const plain = ({ name, args, data }: FieldModel): string => `${name}${argumentsIn(args)}: ${data}`;

function argumentsIn(args: readonly ArgumentModel[]): string {
  if (args.length === 0) return '';
  return `(${args.map(({ name, type, default: usual }) => `${name}: ${type}${usual === undefined ? '' : ` = ${usual}`}`).join(', ')})`;
}

const block = (lines: readonly string[]): string => `{\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;

/** Returns the fields of an interface as its types have them. */
function fieldsOf(graph: GraphModel, name: string, fields: readonly string[]): FieldModel[] {
  const [first] = implementers(graph, name);
  const type = graph.entities.find((entity) => entity.name === first);
  return fields.map((field) => type?.fields.get(field)).filter((field) => field !== undefined);
}

function allNames(graph: GraphModel, name: string): string[] {
  const one = graph.interfaces.find((each) => each.name === name);
  const homes = [...(one?.fields.values() ?? [])].flatMap((some) => [...some]);
  return [...new Set([...homes, ...(one?.asObject?.fields.map((field) => field.name) ?? [])])];
}

/** Writes the schema of the merged graph as clients see it, without composing anything. */
export function mergedSdl(graph: GraphModel): string {
  const merged = (field: FieldModel): string =>
    `${field.name}${argumentsIn(field.args)}: ${mergedType(field)}`;
  const visible = (fields: Iterable<FieldModel>): string =>
    block([...fields].filter(({ inaccessible }) => !inaccessible).map(merged));
  return [
    'scalar Any',
    `enum Tone { ${tones.slice(0, 2).join(' ')} }`,
    'enum Order { UP DOWN }',
    'input Filter { min: Int order: Order text: String = "t" }',
    ...graph.values.map(({ name, fields }) => `type ${name} ${visible(fields.values())}`),
    ...graph.entities.map(({ name, fields, interfaces }) => {
      const some = [...new Set([...interfaces.values()].flatMap((each) => [...each]))];
      return `type ${name}${some.length === 0 ? '' : ` implements ${some.join(' & ')}`} ${visible(fields.values())}`;
    }),
    ...graph.interfaces
      .filter(({ fields }) => fields.size > 0)
      .map(({ name }) => `interface ${name} ${visible(fieldsOf(graph, name, allNames(graph, name)))}`),
    ...graph.unions
      .filter(({ members }) => members.size > 0)
      .map(
        ({ name, members }) => `union ${name} = ${[...new Set([...members.values()].flat())].join(' | ')}`,
      ),
    `type Query ${visible(graph.queries)}`,
    graph.mutations.length === 0 ? '' : `type Mutation ${visible(graph.mutations)}`,
  ].join('\n');
}
