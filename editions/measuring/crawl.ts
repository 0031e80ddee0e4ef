import {
  execute,
  getNamedType,
  isEnumType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { OpenSubgraph } from '../../subgraphs/kit/subgraph';
import { EditionError } from '../manifest';
import { keysOf, textOf, type Reference } from './keys';
import { Observations, type Found } from './observed';
import { isConnection, PAGE, selectionOf, type SchemaKnowledge, type Selection } from './selection';

/** The number of records that are requested at a time. */
const BATCH = 30;

/** The observations in one subgraph, for each type of record and for the root. */
export interface Crawled {
  readonly schema: GraphQLSchema;
  readonly byType: ReadonlyMap<string, Observations>;
}

/** Queries a subgraph for records and reports every record that it encounters. */
export class Crawl implements Crawled {
  readonly byType = new Map<string, Observations>();
  readonly schema: GraphQLSchema;
  readonly #asking: SchemaKnowledge;
  readonly #selections = new Map<
    string,
    { readonly selection: Selection; readonly document: DocumentNode }
  >();

  constructor(
    private readonly subgraph: OpenSubgraph,
    argumentValues: SchemaKnowledge['argumentValues'],
    private readonly onRecord: (reference: Reference, text: string) => void,
  ) {
    this.schema = subgraph.schema;
    this.#asking = { schema: this.schema, keys: keysOf(this.schema), argumentValues };
  }

  /**
   * Requests everything that the root returns without naming a record, and reads the root's lists to the end. It also
   * requests the records in `more`, which no field leads to.
   */
  async start(more: readonly Reference[]): Promise<void> {
    for (const type of new Set(more.map(({ __typename }) => __typename)))
      await this.records(
        type,
        more.filter(({ __typename }) => __typename === type),
      );
    const query = this.schema.getQueryType();
    if (query == null) throw new Error('A subgraph has a root.');
    const selection = selectionOf(this.#asking, query);
    const data = await this.#ask(parsed(selection.text));
    const observations = this.#of(query.name);
    observations.addRecord(selection, data, query.name);
    for (const { kind, call } of selection.fields) if (kind === 'list') await this.#list(call);
  }

  /** Requests records of one type, if the subgraph knows the type. */
  async records(type: string, references: readonly Reference[]): Promise<void> {
    const object = this.schema.getType(type);
    if (!this.#asking.keys.has(type) || !isObjectType(object)) return;
    let known = this.#selections.get(type);
    if (known === undefined) {
      const selection = selectionOf(this.#asking, object);
      const document = parsed(
        `query($r: [_Any!]!) { found: _entities(representations: $r) { ... on ${type} ${selection.text} } }`,
      );
      this.#selections.set(type, (known = { selection, document }));
    }
    const observations = this.#of(type);
    for (let from = 0; from < references.length; from += BATCH) {
      const asked = references.slice(from, from + BATCH);
      const found = (await this.#ask(known.document, { r: asked }))['found'] as readonly (Found | null)[];
      for (const [index, one] of found.entries())
        if (one !== null) observations.addRecord(known.selection, one, textOf(asked[index] ?? {}));
    }
  }

  /** Reads a list in each of its orders, because its cursors depend on the order. */
  async #list(name: string): Promise<void> {
    const field = this.schema.getQueryType()?.getFields()[name];
    const connection = field && getNamedType(field.type);
    const edge = connection && edgeOf(connection);
    if (!field || !edge || !isObjectType(connection)) return;
    const observations = this.#of(connection.name);
    const whole = selectionOf(this.#asking, connection);
    const { list } = await this.#ask(parsed(`{ list: ${name} ${whole.text} }`));
    observations.add(whole, [list as Found]);
    const edges = selectionOf(this.#asking, edge);
    for (const order of ordersOf(field)) {
      const document =
        parsed(`query($after: String) { list: ${name}(first: ${String(PAGE)}, after: $after${order}) {
        edges ${edges.text} pageInfo { hasNextPage endCursor } } }`);
      let after: string | null = null;
      do {
        const page = (await this.#ask(document, { after }))['list'] as Page;
        observations.add(edges, page.edges, `/edges(${order})`);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
    }
  }

  async #ask(document: DocumentNode, variableValues: Record<string, unknown> = {}): Promise<Found> {
    const { schema, context } = this.subgraph;
    const { data, errors } = await execute({
      schema,
      document,
      variableValues,
      contextValue: context(),
    });
    if (errors !== undefined || data == null)
      throw new EditionError(
        `Cannot measure the edition: ${this.subgraph.name} returned the error «${errors?.[0]?.message ?? 'nothing'}».`,
      );
    return data;
  }

  #of(type: string): Observations {
    let observations = this.byType.get(type);
    if (observations === undefined) this.byType.set(type, (observations = new Observations(this.onRecord)));
    return observations;
  }
}

function parsed(text: string): DocumentNode {
  return parse(text, { noLocation: true });
}

function edgeOf(connection: GraphQLNamedType): GraphQLObjectType | null {
  const edges = isConnection(connection) ? connection.getFields()['edges'] : undefined;
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) ? edge : null;
}

/** Returns the orders of a list as the source text of arguments. */
function ordersOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const argument = args.find(({ name }) => name === 'orderBy');
  const orders = argument && getNamedType(argument.type);
  return isEnumType(orders) ? orders.getValues().map(({ name }) => `, orderBy: ${name}`) : [''];
}

interface Page {
  readonly edges: readonly Found[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
