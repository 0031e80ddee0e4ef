import type { Admission } from '../admission';
import type { Config } from '../config';
import type { Health } from '../health';
import type { Log } from '../logging';
import type { Observer } from '../observing/observer';
import type { ServedGraph } from '../serving/served';
import { cors } from './cors';
import { graphqlRoute } from './graphql';
import { live, readyHandler } from './health';
import { page, router, type Routes } from './router';
import { listen, type HttpServer } from './server';
import { staticRoutes } from './static';

/** The dependencies of the HTTP server. */
interface HttpOptions {
  readonly config: Config;
  readonly log: Log;
  readonly health: Health;
  /** Limits how much each client may spend; null if no limit is set. */
  readonly admission: Admission | null;
  /** Observes each request to the graph. */
  readonly observer: Observer;
  /** True to serve the pages too; they describe this project's graph. */
  readonly pages: boolean;
}

/** Serves the graph, its health checks and its pages on one port. */
export async function serveHttp(
  served: ServedGraph,
  { config, log, health, admission, observer, pages }: HttpOptions,
): Promise<HttpServer> {
  const corsHeaders = cors(config.corsOrigins, config.subgraphHeaders);
  let draining = (): boolean => false;
  const routes: Routes = {
    ...(pages && staticRoutes(config, log)),
    '/graphql': graphqlRoute({ served, settings: config, corsHeaders, admission, observer, log }),
    '/health/live': page(live),
    '/health/ready': page(readyHandler({ served, health, settings: config, draining: () => draining() })),
  };
  const answer = router(routes, { settings: config, corsHeaders, log });
  const server = await listen(config, answer, { perClient: config });
  draining = () => server.draining;
  return server;
}
