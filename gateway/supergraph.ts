import './telemetry';

import type { ApolloServerOptions } from '@apollo/server';
import { execute, GraphQLError, Kind, type GraphQLSchema } from 'graphql';

import type { Config } from './config';
import { Engine, operationIn, type EngineCounts, type Planner } from './engine';
import { ErrorCode } from './errors';
import { Operations, type KnownOperation } from './execution/operations';
import { gaveUp } from './execution/planning';
import { stockExecutor } from './execution/stock';
import { objectCheck } from './limits/objectCheck';
import type { Log } from './log';
import type { Remotes } from './remote';
import { adoptScalars, knownScalars } from './scalars';
import { embedded, type Edition } from './subgraphs';

export { planning, readSupergraph, SupergraphError } from './execution/planning';

/** What Apollo Server takes as its gateway: the schema it answers for, and who runs an operation. */
export type GatewayInterface = NonNullable<ApolloServerOptions<object>['gateway']>;

/** Runs an operation for Apollo Server. */
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

type GatewayRequest = Parameters<Executor>[0];

/** What `openSupergraph` needs. */
export interface SupergraphOptions {
  readonly supergraphSdl: string;
  /** Plans over the same supergraph; making one takes long, so all editions share it. */
  readonly planner: Planner;
  readonly edition: Edition;
  /** The subgraphs that are served elsewhere, in place of what the edition has of them. */
  readonly remotes?: Pick<Remotes, 'of'> | undefined;
  readonly config: Pick<Config, 'planCacheSize' | 'slowPlanMs' | 'maxObjects'>;
  readonly log: Log;
}

/** The composed graph over an edition's subgraphs. */
export interface Supergraph {
  /** For Apollo Server, which parses, validates and limits. */
  readonly gateway: GatewayInterface;
  /** What was asked before, ready to run. */
  readonly operations: Operations;
  readonly counts: EngineCounts;
  /** What clients see. */
  readonly schema: GraphQLSchema;
}

/** Opens the composed graph over an edition's subgraphs: the engine runs operations, or else the stock executor. */
export function openSupergraph({
  supergraphSdl,
  planner,
  edition,
  remotes,
  config,
  log,
}: SupergraphOptions): Supergraph {
  const elsewhere = remotes?.of(edition.changing === true ? null : edition.id) ?? [];
  const subgraphs = new Map(
    [...edition.subgraphs.map(embedded), ...elsewhere].map((subgraph) => [subgraph.name, subgraph]),
  );
  // Another graph's scalars may have the names of ours and mean something else.
  if (edition.changing !== true) adoptScalars(planner.apiSchema, knownScalars);
  const engine = new Engine({
    planner,
    subgraphs: new Map([...subgraphs].map(([name, { forEngine }]) => [name, forEngine])),
    maxPlans: config.planCacheSize,
  });
  const operations = new Operations({
    engine,
    size: config.planCacheSize,
    slowMs: config.slowPlanMs,
    log,
    checkFor(document, operationName) {
      const { operation, fragments } = operationIn(document, operationName);
      if (operation === undefined) throw new Error('A prepared document has its operation.');
      const asked = { schema: planner.apiSchema, operation, fragments: new Map(Object.entries(fragments)) };
      return objectCheck(asked, document, config.maxObjects);
    },
  });
  const stock = stockExecutor({ supergraphSdl, subgraphs, log });
  return {
    operations,
    counts: engine.counts,
    schema: planner.apiSchema,
    gateway: {
      onSchemaLoadOrUpdate(listener) {
        listener({ apiSchema: planner.apiSchema, coreSupergraphSdl: supergraphSdl });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor: (request) => run(operations, stock.run, request) }),
      stop: () => stock.stop(),
    },
  };
}

async function run(operations: Operations, stock: Executor, request: GatewayRequest): ReturnType<Executor> {
  if (onlyIntrospects(request.operation)) return introspect(request);
  const { document, queryHash, source, request: asked } = request;
  let operation: KnownOperation | null;
  try {
    operation = operations.prepare({
      query: source,
      hash: queryHash,
      document,
      operationName: asked.operationName,
    });
  } catch (error) {
    throw tooComplex(error) ?? error;
  }
  if (operation === null) return stock(request);
  const { given, errors } = operation.prepared.coerce(asked.variables ?? {});
  if (given === undefined) return { errors: errors ?? [] };
  const { response, errors: found } = await operation.prepared.run(given, request);
  const { data } = JSON.parse(response.toString()) as { data: Record<string, unknown> | null };
  return found.length === 0 ? { data } : { data, errors: found };
}

/** Whether an operation asks for the schema and nothing else. */
function onlyIntrospects({ selectionSet }: GatewayRequest['operation']): boolean {
  return selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  );
}

/**
 * Answers from the API schema itself. The stock executor would do the same by way of a plan, and fails where the
 * operation asks for something that its own model of a schema does not have, as GraphiQL does with `isOneOf`.
 */
function introspect({ schema, document, request }: GatewayRequest): ReturnType<Executor> {
  const { variables: variableValues, operationName } = request;
  return Promise.resolve(execute({ schema, document, variableValues, operationName }));
}

/** What the client is told where the planner gave up. */
function tooComplex(error: unknown): GraphQLError | null {
  if (!(error instanceof Error) || !gaveUp.test(error.message)) return null;
  return new GraphQLError('The operation has too many ways to be answered. Ask for less at once.', {
    extensions: { code: ErrorCode.QUERY_TOO_COMPLEX, http: { status: 400 } },
    originalError: error,
  });
}
