import type { FormattedExecutionResult } from 'graphql';

import type { Config } from '../config';
import type { Log } from '../logging';
import { ownGraph } from './own';
import { openCaches } from '../redisCache';

/** A GraphQL request. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Answers one request from the current edition in this process: without HTTP, but within a server's limits. */
export async function askInProcess(
  asked: GraphQLRequest,
  config: Config,
  log: Log,
): Promise<FormattedExecutionResult> {
  // A single request has nothing to share, and its caller does not care how long planning took.
  const settings = { ...config, cacheUrl: null, slowPlanMs: Infinity };
  const own = await ownGraph(settings, log);
  try {
    const edition = await own.source.open();
    const graph = await own.openGraph(edition, openCaches(settings, log));
    try {
      return JSON.parse(await graph.answer(asked)) as FormattedExecutionResult;
    } finally {
      await graph.stop();
      await edition.close();
    }
  } finally {
    await own.end();
  }
}
