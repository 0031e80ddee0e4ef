import type { ServerResponse } from 'node:http';

import type { Config } from '../config';
import { ErrorCode, faultMessage, newReference } from '../errors';
import type { Log } from '../log';
import { discardBody } from './body';
import { faultBody, HttpFault, methodNotAllowed, pathNotFound } from './faults';
import type { Behind, Exchange } from './front';
import { securityHeaders, setHeaders, type HeadersFor } from './headers';
import { json, send, splitTarget, type Handler } from './respond';

/**
 * What is served where: a path, and a handler for each method that it takes. A path such as `/country/*` stands for
 * everything below `/country/` that has no route of its own.
 */
export type Routes = Readonly<Record<string, Readonly<Partial<Record<'GET' | 'HEAD' | 'POST', Handler>>>>>;

/** For pages and health: `HEAD` is answered like `GET`, and node leaves the body out. */
export function page(handler: Handler): Routes[string] {
  return { GET: handler, HEAD: handler };
}

/** What the router needs. */
export interface RouterOptions {
  readonly settings: Pick<Config, 'maxBodyBytes'>;
  readonly corsHeaders: HeadersFor;
  readonly log: Log;
}

/** Makes what answers every request that was not answered in front: the common headers, the route, and errors as JSON with a code. */
export function router(routes: Routes, { settings, corsHeaders, log }: RouterOptions): Behind {
  const table = new Map(Object.entries(routes));
  const setCommon = ({ request, response }: Exchange): void => {
    if (response.headersSent) return;
    setHeaders(response, securityHeaders);
    setHeaders(response, corsHeaders(request));
    response.setHeader('cache-control', 'no-store');
  };
  const end = (exchange: Exchange, error?: unknown): void => {
    if (error !== undefined) refuse(error, exchange.response, log);
    discardBody(exchange.request, settings.maxBodyBytes);
  };
  return {
    pass(exchange) {
      setCommon(exchange);
      answer(table, exchange).then(
        () => end(exchange),
        (error: unknown) => end(exchange, error ?? new Error('A handler failed and did not say why.')),
      );
    },
    fail(exchange, error) {
      setCommon(exchange);
      end(exchange, error);
    },
  };
}

async function answer(
  routes: ReadonlyMap<string, Routes[string]>,
  { request, response, body }: Exchange,
): Promise<void> {
  const target = { ...splitTarget(request.url), body };
  const route = routes.get(target.path) ?? routes.get(`${/^\/[a-z]+\//.exec(target.path)?.[0] ?? ''}*`);
  if (!route) throw pathNotFound();
  const allow = [...Object.keys(route), 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { allow }).end();
    return;
  }
  const handlers: Readonly<Record<string, Handler | undefined>> = { __proto__: null as never, ...route };
  const handler = handlers[request.method ?? ''];
  if (!handler) throw methodNotAllowed(allow);
  await handler(request, response, target);
}

function refuse(error: unknown, response: ServerResponse, log: Log): void {
  if (response.headersSent || response.destroyed) {
    // Nothing better can be said any more: the client sees that the answer broke off.
    if (!response.destroyed) log.error({ err: error }, 'an answer broke off');
    response.destroy();
    return;
  }
  if (error instanceof HttpFault) {
    send(response, error.status, json, faultBody(error.code, error.message), error.headers);
    return;
  }
  const reference = newReference();
  log.error({ reference, err: error }, 'a request failed');
  send(response, 500, json, faultBody(ErrorCode.INTERNAL_SERVER_ERROR, faultMessage(reference)));
}
