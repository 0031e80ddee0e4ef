import '../../gateway/telemetry';

import { createHash } from 'node:crypto';

import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import { parse, type DocumentNode } from 'graphql';

import type { EngineSubgraph } from '../../gateway/engine';
import { plannerLimits } from '../../gateway/planner';
import type { Operation } from './operations';

/** Runs an operation that the caller has parsed and validated. */
type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

/** Apollo's own executor over subgraphs of this process, to compare the engine with. */
export interface StockExecutor {
  run(operation: Operation): ReturnType<Executor>;
  stop(): Promise<void>;
}

/** Makes Apollo's executor. It is opened on first use, as that takes a while. */
export function stockExecutor(
  supergraphSdl: string,
  subgraphs: ReadonlyMap<string, EngineSubgraph>,
): StockExecutor {
  let opened: Promise<{ gateway: ApolloGateway; executor: Executor }> | undefined;
  return {
    async run(operation) {
      opened ??= open(supergraphSdl, subgraphs);
      const { executor } = await opened;
      return executor(requestOf(operation));
    },
    async stop() {
      await (await opened)?.gateway.stop();
    },
  };
}

async function open(
  supergraphSdl: string,
  subgraphs: ReadonlyMap<string, EngineSubgraph>,
): Promise<{ gateway: ApolloGateway; executor: Executor }> {
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService({ name }) {
      const subgraph = subgraphs.get(name);
      if (subgraph) return sourceOf(subgraph);
      throw new Error(`The supergraph names the subgraph "${name}", and there is none.`);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, debug: plannerLimits },
  });
  const { executor } = await gateway.load();
  return { gateway, executor };
}

function sourceOf(subgraph: EngineSubgraph): GraphQLDataSource {
  return {
    process(options) {
      const { query = '', variables = {}, operationName } = options.request;
      const incoming = 'incomingRequestContext' in options ? options : undefined;
      const document: DocumentNode = incoming?.document ?? parse(query, { noLocation: true });
      const operation = { query, document, operationName };
      const answer = subgraph.run(operation, variables, incoming?.incomingRequestContext ?? options);
      // The gateway's type wants formatted errors. It reads only what both kinds have, and keeps ours as the originals.
      return Promise.resolve(answer) as ReturnType<GraphQLDataSource['process']>;
    },
  };
}

/** The part of a request's context that the executor reads. */
function requestOf({ query, variables }: Operation): Parameters<Executor>[0] {
  return {
    request: { query, variables },
    source: query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    document: parse(query),
    metrics: {},
    context: {},
    logger: silent,
  } as never;
}

const silent = Object.fromEntries(
  ['debug', 'info', 'warn', 'error'].map((level) => [level, () => undefined]),
) as Record<'debug' | 'info' | 'warn' | 'error', () => void>;
