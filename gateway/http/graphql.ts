import type { IncomingMessage } from 'node:http';

import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';

import type { Config } from '../config';
import type { Graph } from '../graph';
import { passedFrom } from '../remote';
import { readJson } from './body';
import type { ContentTypes } from './contentTypes';
import type { Handler } from './respond';

/** Answers one request from a graph. */
export type GraphHandler = (graph: Graph, ...request: Parameters<Handler>) => Promise<void>;

/**
 * Answers `GET` and `POST /graphql` after the GraphQL-over-HTTP specification: it turns the request into what Apollo
 * Server takes and its answer into bytes, and decides nothing about GraphQL itself.
 */
export function graphqlHandler(
  { maxBodyBytes, subgraphHeaders }: Pick<Config, 'maxBodyBytes' | 'subgraphHeaders'>,
  contentTypes: ContentTypes,
): GraphHandler {
  return async (graph, request, response, { search, body: received }) => {
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const body = method === 'POST' ? await readJson(request, response, maxBodyBytes, received) : undefined;
    const passed = passedFrom(request.headers, subgraphHeaders);
    const verdict = { refused: false };
    const {
      status,
      headers,
      body: answer,
    } = await graph.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMap(request), search, body } satisfies HTTPGraphQLRequest,
      context: () => Promise.resolve({ verdict, passed }),
    });
    if (status === undefined || status === 200)
      contentTypes.note(request.headers.accept, headers.get('content-type'));
    // Under application/json a client cannot tell this server's 400 from one that something in between made up, so
    // the specification wants 200 for a well-formed request, whatever its document is like; under
    // application/graphql-response+json it wants 400.
    const wellFormed =
      verdict.refused && status === 400 && headers.get('content-type')?.startsWith('application/json');
    response.writeHead(wellFormed ? 200 : (status ?? 200), Object.fromEntries(headers));
    if (answer.kind === 'complete') {
      response.end(answer.string);
      return;
    }
    for await (const chunk of answer.asyncIterator) response.write(chunk);
    response.end();
  };
}

/** Node joins what a header says twice, but for `set-cookie`, which no request has. */
function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
