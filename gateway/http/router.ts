import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';
import { isPromise } from '../../subgraphs/kit/maybePromise';
import type { Log } from '../logging';
import { requestIdHeader, requestIdOf } from '../observing/requestId';
import { discardBody } from './body';
import { isBroken, methodNotAllowed, pathNotFound, refusalOf, type HttpFault } from './faults';
import { securityHeadersFor, setHeaders, type HeadersFor } from './headers';
import { asksForPage } from './mediaTypes';
import { json, send, splitTarget, type Exchange, type Handler, type Target } from './respond';

const methods = ['GET', 'HEAD', 'POST'] as const;

/** The handlers of a path, by method. */
export interface Route extends Readonly<Partial<Record<(typeof methods)[number], Handler>>> {
  /**
   * If present, the handlers of the route write the whole response themselves, with all headers and all errors, and
   * this function refuses a request whose method the route does not accept.
   */
  readonly refuse?: (fault: HttpFault, exchange: Exchange) => void;
}

/**
 * The routes by path. A path such as `/country/*` stands for everything below `/country/` without its own route, and
 * `/*` for any other path that a browser requests as a page.
 */
export type Routes = Readonly<Record<string, Route>>;

/** Builds a route for pages and health checks. `HEAD` is handled like `GET`, and node omits the body. */
export function page(handler: Handler): Route {
  return { GET: handler, HEAD: handler };
}

/** The dependencies of the router. */
interface RouterOptions {
  readonly settings: Pick<Config, 'hsts' | 'maxBodyBytes'>;
  readonly corsHeaders: HeadersFor;
  readonly log: Log;
}

/**
 * Builds the function that answers every request by its route, with the common headers, and with errors as JSON with a
 * code.
 */
export function router(
  routes: Routes,
  { settings, corsHeaders, log }: RouterOptions,
): (exchange: Exchange) => void {
  const table = new Map(Object.entries(routes));
  const security = securityHeadersFor(settings);

  function answer(route: Route | undefined, target: Target, { request, response }: Exchange): void {
    const end = (): void => discardBody(request, settings.maxBodyBytes);
    const fail = (error: unknown): void => {
      refuse(error, response, log);
      end();
    };
    try {
      setHeaders(response, security);
      setHeaders(response, corsHeaders(request));
      response.setHeader('cache-control', 'no-store');
      response.setHeader(requestIdHeader, requestIdOf(request.headers));
      const answering = handlerOf(route, request)(request, response, target);
      if (isPromise(answering)) void answering.then(end, fail);
      else end();
    } catch (error) {
      fail(error);
    }
  }

  return (exchange) => {
    const { request, response } = exchange;
    const target = splitTarget(request.url);
    const route =
      table.get(target.path) ??
      table.get(`${/^\/[a-z]+\//.exec(target.path)?.[0] ?? ''}*`) ??
      (asksForPage(request) ? table.get('/*') : undefined);
    if (route?.refuse === undefined || request.method === 'OPTIONS') {
      answer(route, target, exchange);
      return;
    }
    const whole = methodOf(route, request);
    if (whole === undefined) route.refuse(methodNotAllowed(allowedBy(route)), exchange);
    else void whole(request, response, target);
  };
}

/**
 * Returns the handler of a request, with a built-in one for `OPTIONS`. Fails if the path is unknown or does not accept
 * the method.
 */
function handlerOf(route: Route | undefined, request: IncomingMessage): Handler {
  if (route === undefined) throw pathNotFound();
  const allow = allowedBy(route);
  if (request.method === 'OPTIONS') return (_, response) => void response.writeHead(204, { allow }).end();
  const handler = methodOf(route, request);
  if (handler === undefined) throw methodNotAllowed(allow);
  return handler;
}

function allowedBy(route: Route): string {
  return [...methods.filter((method) => route[method] !== undefined), 'OPTIONS'].join(', ');
}

function methodOf(route: Route, { method }: IncomingMessage): Handler | undefined {
  return method === 'GET' || method === 'HEAD' || method === 'POST' ? route[method] : undefined;
}

function refuse(error: unknown, response: ServerResponse, log: Log): void {
  if (isBroken(error, response, log)) return;
  const { status, body, headers } = refusalOf(error, log);
  send(response, status, json, body, headers);
}
