import type { FormattedExecutionResult } from 'graphql';

import type { Config } from './config';
import type { Log } from './log';
import { ownGraph } from './ownGraph';
import { openCaches } from './shared';

/** A question as a client asks it. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Answers one question from the current edition in this process, within the limits of a server, without HTTP. */
export async function askInProcess(
  asked: Asked,
  config: Config,
  log: Log,
): Promise<FormattedExecutionResult> {
  // One question has nothing to share, and whoever waits for it need not be told what planning it took.
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
