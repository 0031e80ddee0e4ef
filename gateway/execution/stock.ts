import '../telemetry';

import type { ApolloGateway } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';

import type { Log } from '../log';
import type { GraphSubgraph } from '../subgraphs';
import type { RunAside } from './aside';
import type { Source } from './operations';
import { planning, SupergraphError } from './planning';

/** Runs an operation for whoever parsed and validated it. */
export type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

/** What the stock executor needs. */
export interface StockOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, GraphSubgraph>;
  readonly log: Log;
}

/**
 * Apollo's own executor over the same subgraphs, for what the engine does not run: questions about the schema itself, and
 * whatever it leaves. Loading and opening it takes a while and few servers ever need it, so both wait for the first call.
 */
export function stockExecutor(options: StockOptions): { readonly run: Executor; stop(): Promise<void> } {
  let opened: Promise<{ gateway: ApolloGateway; executor: Executor }> | undefined;
  return {
    async run(request) {
      opened ??= open(options);
      const { executor } = await opened;
      return executor(request);
    },
    async stop() {
      await (await opened)?.gateway.stop();
    },
  };
}

/** Runs an operation by the stock executor. */
export function runByStock(run: Executor, { query, hash, document, operationName }: Source): RunAside {
  return ({ raw: variables }, client) => {
    // The part of Apollo Server's context of a request that the executor and the subgraphs read.
    const request = {
      ...client,
      request: { query, operationName, variables },
      source: query,
      queryHash: hash,
      document,
      operationName,
      metrics: {},
    };
    return run(request as never) as Promise<ExecutionResult>;
  };
}

async function open({
  supergraphSdl,
  subgraphs,
  log,
}: StockOptions): Promise<{ gateway: ApolloGateway; executor: Executor }> {
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quietened(log),
    buildService({ name }) {
      const subgraph = subgraphs.get(name);
      if (subgraph) return subgraph.forStock;
      throw new SupergraphError(`The supergraph names the subgraph "${name}", and there is none.`);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, debug: planning },
    // A header would show any client the plan.
    __exposeQueryPlanExperimental: false,
  });
  const { executor } = await gateway.load();
  return { gateway, executor };
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
