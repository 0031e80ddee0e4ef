import './telemetry';

import { readFileSync } from 'node:fs';

import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptions } from '@apollo/server';
import { execute, GraphQLError, Kind } from 'graphql';

import type { Config } from './config';
import { ErrorCode } from './errors';
import type { Log } from './log';
import { PlanCache } from './plans';
import { adoptScalars } from './scalars';
import { EmbeddedDataSource, type Edition } from './subgraphs';

/** What Apollo Server takes as its gateway: the schema it answers for, and who runs an operation. */
export type GatewayInterface = NonNullable<ApolloServerOptions<object>['gateway']>;

type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type GatewayRequest = Parameters<Executor>[0];

/** Thrown where the committed supergraph cannot be served: it is missing, or does not fit the edition. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/**
 * Reads the committed supergraph. There is no other source: composing at start would let two machines serve two
 * graphs.
 *
 * @throws SupergraphError that names the file when it cannot be read.
 */
export function readSupergraph(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SupergraphError(
      `The supergraph ${path} cannot be read (${reason}). Write it with \`mmd compose\`.`,
    );
  }
}

/** Bounds of one search for a plan. Our ownership rules leave one way to almost every field, so both are generous. */
export const planning = { maxEvaluatedPlans: 100, pathsLimit: 200 };

/** How the planner says that it gave up, in words because it has no codes. */
const gaveUp =
  /^(Too many options generated|Number of non-local selections exceeds|Exceeded maximum recursive selections)/;

/** What `openSupergraph` needs. */
export interface SupergraphOptions {
  readonly supergraphSdl: string;
  readonly edition: Edition;
  readonly config: Pick<Config, 'planCacheSize' | 'slowPlanMs'>;
  readonly log: Log;
  /** Plans that are kept from one edition to the next: they depend on the supergraph alone. */
  readonly plans?: PlanCache;
}

/**
 * The composed graph over an edition's embedded subgraphs, for Apollo Server. The executor is wrapped here, and here
 * alone, so that another way of running plans can take its place.
 */
export function openSupergraph({
  supergraphSdl,
  edition,
  config,
  log,
  plans = new PlanCache(config.planCacheSize),
}: SupergraphOptions): GatewayInterface {
  const subgraphs = new Map(edition.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quietened(log),
    buildService({ name }) {
      const subgraph = subgraphs.get(name);
      if (subgraph) return new EmbeddedDataSource(subgraph);
      throw new SupergraphError(
        `The supergraph names the subgraph "${name}", and edition ${edition.id} has none.`,
      );
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, cache: plans, debug: planning },
    // A header would show any client the plan.
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan({ queryPlan, requestContext }) {
      const took = plans.takeDuration(queryPlan);
      if (took === undefined || took <= config.slowPlanMs) return;
      const { operationName, queryHash } = requestContext;
      log.warn({ operationName, queryHash, tookMs: Math.round(took) }, 'slow query plan');
    },
  });
  return {
    onSchemaLoadOrUpdate: (listener) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        adoptScalars(loaded.apiSchema, edition.subgraphs);
        listener(loaded);
      }),
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: (request) => run(executor, request) };
    },
    stop: () => gateway.stop(),
  };
}

async function run(executor: Executor, request: GatewayRequest): ReturnType<Executor> {
  if (onlyIntrospects(request.operation)) return introspect(request);
  try {
    const { extensions, ...result } = await executor(request);
    // Where a non-null field came out null without an error, the gateway nulls its parent and says so in an
    // extension only. For a client that is an error like any other, and for us a fault to be logged.
    const completion = extensions?.['valueCompletion'] as GraphQLError[] | undefined;
    return completion ? { ...result, errors: completion.map(unexpectedNull) } : result;
  } catch (error) {
    if (!(error instanceof Error) || !gaveUp.test(error.message)) throw error;
    throw new GraphQLError('The operation has too many ways to be answered. Ask for less at once.', {
      extensions: { code: ErrorCode.QUERY_TOO_COMPLEX, http: { status: 400 } },
      originalError: error,
    });
  }
}

/** Whether an operation asks for the schema and nothing else. */
function onlyIntrospects({ selectionSet }: GatewayRequest['operation']): boolean {
  return selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  );
}

/**
 * Answers from the API schema itself. The gateway would do the same by way of a plan, and fails where the operation
 * asks for something that its own model of a schema does not have, as GraphiQL does with `isOneOf`.
 */
function introspect({ schema, document, request }: GatewayRequest): ReturnType<Executor> {
  const { variables: variableValues, operationName } = request;
  return Promise.resolve(execute({ schema, document, variableValues, operationName }));
}

function unexpectedNull({ message, path }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR } });
}

/**
 * The gateway tells at level info what only its developers want to know, and takes it for an error that a subgraph
 * has no address, which one in this process does not need.
 */
function quietened(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: (message) => log.debug(message),
    info: (message) => log.debug(message),
    warn: (message) => log.warn(message),
    error: (message) =>
      / is missing a url$/.test(String(message)) ? log.debug(message) : log.error(message),
  };
}
