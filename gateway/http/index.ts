import type { Config } from '../config';
import type { Log } from '../log';
import type { Metrics } from '../metrics';
import type { ServedGraph } from '../served';
import { editionHeader } from '../subgraphs';
import { learnedContentTypes } from './contentTypes';
import { cors } from './cors';
import { front } from './front';
import { graphqlHandler, type GraphHandler } from './graphql';
import { live, readyHandler } from './health';
import { metricsHandler } from './metrics';
import type { Handler } from './respond';
import { page, router, type Routes } from './router';
import { listen, type HttpServer } from './server';
import { staticRoutes } from './static';

/** Serves the graph, its health and its pages on one port. */
export async function serveHttp(
  served: ServedGraph,
  {
    config,
    log,
    metrics,
  }: { readonly config: Config & { readonly pages?: false }; readonly log: Log; readonly metrics: Metrics },
): Promise<HttpServer> {
  const contentTypes = learnedContentTypes();
  const corsHeaders = cors(config.corsOrigins);
  const graphql = onOneEdition(served, graphqlHandler(config, contentTypes));
  let draining = (): boolean => false;
  const routes: Routes = {
    // The pages are about this project's graph.
    ...(config.pages !== false && staticRoutes(config, log)),
    '/graphql': { GET: graphql, POST: graphql },
    ...(config.metrics && { '/metrics': page(metricsHandler(metrics, served)) }),
    '/health/live': page(live),
    '/health/ready': page(readyHandler(served, () => draining())),
  };
  const behind = router(routes, { settings: config, corsHeaders, log });
  const inFront = front({ served, settings: config, contentTypes, corsHeaders }, behind);
  const server = await listen(config, (request, response) => inFront({ request, response }));
  draining = () => server.draining;
  return server;
}

/**
 * Answers each request from one edition, from its start to its end, and has the answer name that edition, for pages that
 * show or cite it; readable across origins too.
 */
function onOneEdition(served: ServedGraph, answer: GraphHandler): Handler {
  return async (request, response, target) => {
    const { graph, edition, release } = served.lease();
    try {
      if (edition.changing !== true) {
        response.setHeader(editionHeader, edition.id);
        response.setHeader('access-control-expose-headers', editionHeader);
      }
      await answer(graph, request, response, target);
    } finally {
      release();
    }
  };
}
