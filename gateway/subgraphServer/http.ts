import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';
import { ErrorCode } from '../errors';
import { isObject } from '../http/json';
import { Body } from '../execution/body';
import { Waiter } from '../execution/waiter';
import { readJson } from '../http/body';
import { chooseCoding } from '../http/codings';
import { cors } from '../http/cors';
import { badRequest, HttpFault } from '../http/faults';
import { live, readyHandler } from '../http/health';
import { json, type Handler } from '../http/respond';
import { jsonArray } from '../http/batch';
import { page, router } from '../http/router';
import { listen, type HttpServer } from '../http/server';
import type { Health } from '../health';
import type { Log } from '../logging';
import type { Lease, ServedGraph } from '../serving/served';
import { deadlineHeader, editionHeader } from '../graph/subgraphs';
import { batchHeader, MAX_BATCH } from '../remote/batch';
import type { Tracing } from '../tracing';
import type { RequestTrace } from '../tracing/request';
import type { SubgraphAnswer, SubgraphAnswers, SubgraphQuestion } from './answers';

/** The media type of responses whose HTTP status reports the result of the request. */
const graphqlJson = 'application/graphql-response+json';

/** The dependencies of a subgraph's server. */
interface SubgraphHttpOptions {
  readonly config: Config;
  readonly health: Health;
  readonly log: Log;
  /** The traces; null if nothing is traced. */
  readonly tracing: Pick<Tracing, 'begin'> | null;
}

/** Serves a subgraph and its health checks on one port. */
export async function serveSubgraph(
  served: ServedGraph<SubgraphAnswers>,
  { config, health, log, tracing }: SubgraphHttpOptions,
): Promise<HttpServer> {
  let draining = (): boolean => false;
  const routes = {
    '/graphql': { POST: answerer(served, config, tracing) },
    '/health/live': page(live),
    '/health/ready': page(readyHandler({ served, health, settings: config, draining: () => draining() })),
  };
  // Pages of other origins have no reason to call a subgraph.
  const corsHeaders = cors([]);
  const settings = { hsts: '', maxBodyBytes: config.subgraphMaxBodyBytes };
  const answer = router(routes, { settings, corsHeaders, log });
  const server = await listen(config, answer);
  draining = () => server.draining;
  return server;
}

function answerer(
  served: ServedGraph<SubgraphAnswers>,
  { subgraphMaxBodyBytes, deadlineMs }: Pick<Config, 'subgraphMaxBodyBytes' | 'deadlineMs'>,
  tracing: SubgraphHttpOptions['tracing'],
): Handler {
  return async (request, response) => {
    const traced = tracing === null ? undefined : traceOf(tracing, request, response);
    const questions = questionsIn(await readJson(request, response, subgraphMaxBodyBytes));
    const waiter = new Waiter(Math.min(deadlineMs, patienceOf(request)), response);
    const lease = await leaseFor(served, request);
    try {
      const { json: answer, refused } = await answerTo(lease.graph, questions, { waiter, traced });
      const contentType = request.headers.accept?.includes(graphqlJson) === true ? graphqlJson : json;
      const body = new Body(answer);
      const coding = chooseCoding(request.headers['accept-encoding'], body.codings);
      const bytes = await body.bytes(coding);
      response.writeHead(refused && contentType === graphqlJson ? 400 : 200, {
        'content-type': contentType,
        'content-length': bytes.length,
        [editionHeader]: lease.edition.id,
        [batchHeader]: MAX_BATCH,
        ...(coding !== undefined && { 'content-encoding': coding }),
      });
      response.end(bytes);
    } finally {
      waiter.done();
      lease.release();
    }
  };
}

/** Returns the time for which the gateway waits, in milliseconds; infinite if the gateway states none. */
function patienceOf({ headers }: IncomingMessage): number {
  const said = String(headers[deadlineHeader]);
  return /^\d{1,9}$/.test(said) ? Number(said) : Infinity;
}

/**
 * Leases the edition that the gateway names, so that all subgraphs answer one request from the same edition. If the
 * gateway names no edition, leases the current one.
 *
 * @throws HttpFault 409 if this subgraph does not have the edition.
 */
async function leaseFor(
  served: ServedGraph<SubgraphAnswers>,
  { headers }: IncomingMessage,
): Promise<Lease<SubgraphAnswers>> {
  const wanted = headers[editionHeader];
  if (wanted === undefined) return served.lease();
  const lease = await served.leaseOf(String(wanted));
  if (lease !== null) return lease;
  const { id } = served.edition;
  throw new HttpFault(
    409,
    ErrorCode.EDITION_UNAVAILABLE,
    `This subgraph does not have the requested edition; it serves ${id}. Try again, or leave out \`${editionHeader}\`.`,
    { [editionHeader]: id },
  );
}

/** A request that waits, and its trace. */
interface Asking {
  readonly waiter: Waiter;
  readonly traced: RequestTrace | undefined;
}

/** Answers one operation, or answers several with an array of independent responses. */
async function answerTo(
  graph: SubgraphAnswers,
  questions: SubgraphQuestion | readonly SubgraphQuestion[],
  asking: Asking,
): Promise<SubgraphAnswer> {
  if (!isMany(questions)) return answerOne(graph, questions, asking);
  const answers = await Promise.all(questions.map((question) => answerOne(graph, question, asking)));
  return {
    json: jsonArray(answers.map(({ json: answer }) => answer)),
    refused: false,
    errors: answers.flatMap(({ errors }) => errors),
  };
}

async function answerOne(
  graph: SubgraphAnswers,
  question: SubgraphQuestion,
  { waiter, traced }: Asking,
): Promise<SubgraphAnswer> {
  const trace = traced?.operation();
  try {
    const answer = await graph.answer(question, waiter, trace);
    trace?.end({ errors: answer.errors });
    return answer;
  } catch (error) {
    trace?.fail(error);
    throw error;
  }
}

/** Begins the trace of a request; the trace ends once the response has been sent or the gateway has gone. */
function traceOf(
  tracing: Pick<Tracing, 'begin'>,
  request: IncomingMessage,
  response: ServerResponse,
): RequestTrace {
  const traced = tracing.begin(request);
  response.once('close', () => {
    const edition = response.getHeader(editionHeader);
    traced.end({
      status: response.writableFinished ? response.statusCode : null,
      edition: typeof edition === 'string' ? edition : undefined,
    });
  });
  return traced;
}

function isMany(
  questions: SubgraphQuestion | readonly SubgraphQuestion[],
): questions is readonly SubgraphQuestion[] {
  return Array.isArray(questions);
}

function questionsIn(body: unknown): SubgraphQuestion | readonly SubgraphQuestion[] {
  if (!Array.isArray(body)) return questionIn(body);
  if (body.length === 0 || body.length > MAX_BATCH)
    throw badRequest(`An array must hold 1 to ${String(MAX_BATCH)} operations, not ${String(body.length)}.`);
  return body.map(questionIn);
}

function questionIn(body: unknown): SubgraphQuestion {
  if (!isObject(body)) throw badRequest('The body must be a JSON object or an array of objects.');
  const { query, variables, operationName } = body;
  if (typeof query !== 'string') throw badRequest('`query` must be the text of a document.');
  if (variables != null && !isObject(variables)) throw badRequest('`variables` must be an object.');
  if (operationName != null && typeof operationName !== 'string')
    throw badRequest('`operationName` must be a string.');
  return { query, variables: variables ?? {}, operationName: operationName || undefined };
}
