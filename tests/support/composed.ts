import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import { Engine, type EngineSubgraph } from '../../gateway/engine';
import { openPlanner } from '../../gateway/engine/apollo';
import { plannerLimits } from '../../gateway/graph/supergraph';

type Fields = Readonly<
  Record<string, GraphQLFieldResolver<never, unknown, never> | ((...of: never[]) => unknown)>
>;

/** A test's subgraph: its schema as text, and its resolvers by type. */
export interface ComposedSubgraph {
  readonly typeDefs: string;
  readonly resolvers?: Readonly<Record<string, Fields>>;
}

/** An answer of the engine. */
export interface EngineAnswer {
  readonly data?: Record<string, unknown> | null;
  /** The data as written by the engine. */
  readonly text?: string;
  readonly errors: readonly GraphQLError[];
}

/** A small federated graph, run by the engine over subgraphs that accept only valid documents. */
export interface ComposedGraph {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<EngineAnswer>;
  /** The operations sent to subgraphs, as `name document`. */
  readonly asked: string[];
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
}

/** The options of a composed graph. */
export interface ComposedOptions {
  /** True if the engine compiles the subgraphs' operations, false if it sends them as to a remote subgraph. */
  readonly compiled?: boolean;
}

/** Composes subgraphs and opens an engine over them. */
export function composedGraph(
  subgraphs: Readonly<Record<string, ComposedSubgraph>>,
  { compiled = false }: ComposedOptions = {},
): ComposedGraph {
  const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    typeDefs: parse(
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires", "@external", "@shareable", "@provides", "@interfaceObject", "@inaccessible"])\n${typeDefs}`,
    ),
  }));
  const { supergraphSdl, errors } = composeServices(services.map((service) => ({ ...service, url: '' })));
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  const planner = openPlanner(supergraphSdl, plannerLimits);
  const asked: string[] = [];
  const opened = services.map(({ name, typeDefs }) => {
    const resolvers = subgraphs[name]?.resolvers ?? {};
    const schema = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
    return [name, subgraphOf(name, schema, compiled, asked)] as const;
  });
  const engine = new Engine({ planner, subgraphs: new Map(opened) });
  return {
    asked,
    engine,
    schema: planner.apiSchema,
    async ask(query, variables = {}) {
      const document = parse(query);
      const faults = validate(planner.apiSchema, document);
      if (faults.length > 0) return { errors: faults };
      const prepared = await engine.prepare(document);
      const { given, errors: refused = [] } = prepared.coerce(variables);
      if (given === undefined) return { errors: refused };
      const { response, errors: found } = await prepared.run(given, {});
      const text = response.toString();
      return {
        text,
        data: (JSON.parse(text) as { data: Record<string, unknown> | null }).data,
        errors: found,
      };
    },
  };
}

function subgraphOf(name: string, schema: GraphQLSchema, compiled: boolean, asked: string[]): EngineSubgraph {
  const run = (document: DocumentNode, variableValues: Readonly<Record<string, unknown>>) => {
    const faults = validate(schema, document);
    return faults.length > 0
      ? { data: null, errors: faults }
      : execute({ schema, document, contextValue: {}, variableValues });
  };
  return {
    name,
    ...(compiled && { schema, contextOf: () => ({}) }),
    run({ query, document }, variables) {
      asked.push(`${name} ${query}`);
      return run(document, variables);
    },
  };
}
