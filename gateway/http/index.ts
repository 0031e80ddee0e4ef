import type { Config } from '../config';
import type { Log } from '../log';
import type { ServedGraph } from '../served';
import { graphqlHandler } from './graphql';
import { live, readyHandler } from './health';
import type { Handler } from './respond';
import { page, router, type Routes } from './router';
import { listen, type HttpServer } from './server';
import { staticRoutes } from './static';

/** Serves the graph, its health and its pages on one port. */
export async function serveHttp(
  served: ServedGraph,
  config: Config & { readonly pages?: false },
  log: Log,
): Promise<HttpServer> {
  const graphql = onOneEdition(served, config);
  let draining = (): boolean => false;
  const routes: Routes = {
    // The pages are about this project's graph.
    ...(config.pages !== false && staticRoutes(config, log)),
    '/graphql': { GET: graphql, POST: graphql },
    '/health/live': page(live),
    '/health/ready': page(readyHandler(served, () => draining())),
  };
  const server = await listen(config, router(routes, config, log));
  draining = () => server.draining;
  return server;
}

/**
 * Answers each request from one edition, from its start to its end, and has the answer name that edition, for pages that
 * show or cite it; readable across origins too.
 */
function onOneEdition(served: ServedGraph, config: Config): Handler {
  const answer = graphqlHandler(config);
  return async (request, response, target) => {
    const { graph, edition, release } = served.lease();
    try {
      if (edition.changing !== true) {
        response.setHeader('mmd-edition', edition.id);
        response.setHeader('access-control-expose-headers', 'mmd-edition');
      }
      await answer(graph, request, response, target);
    } finally {
      release();
    }
  };
}
