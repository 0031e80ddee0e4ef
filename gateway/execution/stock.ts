import '../telemetry';

import type { ApolloGateway } from '@apollo/gateway';

import type { Log } from '../log';
import type { GraphSubgraph } from '../subgraphs';
import type { Executor } from '../supergraph';
import { planning, SupergraphError } from './planning';

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
