import { composeServices } from '@apollo/composition';
import {
  lexicographicSortSchema,
  parse,
  printSchema,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';

import { Engine, type Planner, type EngineSubgraph } from '../../../gateway/engine';
import { openPlanner } from '../../../gateway/engine/apollo';
import { plannerLimits } from '../../../gateway/planner';
import { responseIn } from '../../../gateway/remote/answer';
import { randomOf } from '../random';
import { difference, toldBy, type Told } from './differences';
import { drawGraph } from './draw';
import { Features } from './features';
import { omitsPaths, served } from './flavours';
import type { GraphModel } from './model';
import { Counter, monolithOf, type Monolith } from './monolith';
import { operationOn, type GraphOperation } from './operations';
import { subgraphSdl } from './sdl';
import { subgraphOf, type ServedSubgraph } from './subgraph';
import { World } from './world';

/** A random graph, composed and ready to answer. */
export interface RandomGraph {
  readonly model: GraphModel;
  readonly supergraphSdl: string;
  readonly monolith: Monolith;
  readonly subgraphs: readonly ServedSubgraph[];
}

/** An operation that the gateway and the monolith answered differently. */
export interface GraphDifference {
  readonly graph: number;
  readonly operation: number;
  readonly query: string;
  readonly variables: unknown;
  readonly why: string;
  readonly gateway: Told | string;
  readonly monolith: Told;
}

/** The options of a run. */
export interface GraphFuzzing {
  readonly graphs: number;
  /** The number of operations on each graph. */
  readonly operations: number;
  /** The first seed. */
  readonly from: number;
  /** True if the first difference ends the run. */
  readonly untilDifferent?: boolean;
  /** Called after each graph with the number so far. */
  readonly onCompared?: (graphs: number) => void;
  /** Called with each difference as soon as it is found. */
  readonly onDifference?: (difference: GraphDifference) => void;
}

/** Runs random operations on random graphs, and returns those that the gateway and the monolith answer differently. */
export async function fuzzGraphs({
  graphs,
  operations,
  from,
  untilDifferent = false,
  onCompared,
  onDifference,
}: GraphFuzzing): Promise<{
  readonly differences: readonly GraphDifference[];
  readonly features: Features;
}> {
  const features = new Features();
  const differences: GraphDifference[] = [];
  let compared = 0;
  for (const graph of randomGraphs(from)) {
    const tested = new GraphUnderTest(graph, features);
    for (let number = 0; number < operations; number += 1) {
      const difference = await tested.ask(number);
      if (difference === null) continue;
      differences.push(difference);
      onDifference?.(difference);
      if (untilDifferent) return { differences, features };
    }
    compared += 1;
    onCompared?.(compared);
    if (compared === graphs) break;
  }
  return { differences, features };
}

/** Yields the graphs that compose, in the order of their seeds from `from` on. */
export function* randomGraphs(from: number): Generator<RandomGraph> {
  for (let seed = from; ; seed += 1) {
    const graph = composed(drawGraph(seed));
    if (graph !== null) yield graph;
  }
}

function composed(model: GraphModel): RandomGraph | null {
  const names = [...model.subgraphs.keys()];
  const { supergraphSdl } = composeServices(
    names.map((name) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(subgraphSdl(model, name)) })),
  );
  if (supergraphSdl === undefined) return null;
  const world = new World(model);
  return {
    model,
    supergraphSdl,
    monolith: monolithOf(model, world),
    subgraphs: names.map((name) => subgraphOf(model, world, name)),
  };
}

/** The gateway of one graph, for any number of operations. */
export class GraphUnderTest {
  readonly #planner: Planner;
  readonly #engine: Engine;
  #counter = new Counter();
  #pathless = false;

  constructor(
    private readonly graph: RandomGraph,
    private readonly features: Features,
  ) {
    const planner = openPlanner(graph.supergraphSdl, plannerLimits, { validate: false });
    this.#planner = {
      apiSchema: planner.apiSchema,
      joins: planner.joins,
      fixed: planner.fixed,
      fieldNames: planner.fieldNames,
      get supergraphSchema() {
        return planner.supergraphSchema;
      },
      plan: (operation) => features.planned(graph, planner.plan(operation)),
    };
    this.#engine = new Engine({
      planner: this.#planner,
      subgraphs: new Map(graph.subgraphs.map((subgraph) => [subgraph.name, this.#asked(subgraph)])),
    });
    // The monolith serves the model; a graph that composed into something else would test nothing.
    const [api, merged] = [planner.apiSchema, graph.monolith.schema].map((schema) =>
      printSchema(lexicographicSortSchema(schema)),
    );
    if (api !== merged)
      throw new Error(`Graph ${String(graph.model.seed)} is not what its model says:\n${api}\n${merged}`);
  }

  /** Runs one operation on both. Returns the difference; null if there is none. */
  async ask(number: number): Promise<GraphDifference | null> {
    const { model, monolith } = this.graph;
    const operation = operationOn(monolith.schema, randomOf(model.seed * 100_003 + number));
    const right = monolith.run(operation.document, operation.variables);
    const expected = toldBy(asJson(right));
    this.features.answered(right);
    const found = {
      graph: model.seed,
      operation: number,
      query: operation.query,
      variables: operation.variables,
    };
    try {
      this.#counter = new Counter();
      this.#pathless = false;
      const gateway = toldBy(await this.#answer(operation));
      const why = difference(gateway, expected, this.#pathless);
      return why === null ? null : { ...found, why, gateway, monolith: expected };
    } catch (error) {
      const gateway = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ...found, why: 'the gateway failed', gateway, monolith: expected };
    }
  }

  async #answer({ document, variables }: GraphOperation): Promise<ExecutionResult> {
    const prepared = await this.#engine.prepare(document);
    const { given, errors: refused } = prepared.coerce(variables);
    if (given === undefined) return { data: null, errors: refused as GraphQLError[] };
    const { response, errors } = await prepared.run(given, {});
    const { data } = JSON.parse(response.toString()) as { data: Record<string, unknown> | null };
    return { data, errors };
  }

  #asked(subgraph: ServedSubgraph): EngineSubgraph {
    const flavour = this.graph.model.subgraphs.get(subgraph.name) ?? 'yoga';
    return {
      name: subgraph.name,
      run: async ({ query }, variables) => {
        // As over a network, only text goes either way.
        const sent = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
        const result = await subgraph.run(parse(query, { noLocation: true }), sent, this.#counter);
        if (result.errors !== undefined && omitsPaths(flavour)) this.#pathless = true;
        const { representations } = sent;
        const entities = Array.isArray(representations) ? representations.length : undefined;
        return responseIn(JSON.parse(served(flavour, result)), 200, { entities }, 'pass');
      },
    };
  }
}

/** Converts an answer's data to JSON and back. */
function asJson({ data, errors }: ExecutionResult): ExecutionResult {
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null,
    ...(errors && { errors }),
  };
}
