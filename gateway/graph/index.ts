import type { GraphQLSchema } from 'graphql';

import type { Config } from '../config';
import {
  assumedSizes,
  Costing,
  measuredSizes,
  NOT_MEASURED,
  withIntrospection,
  type CostLimits,
  type Sizes,
} from '../cost';
import { Ended, type EngineCounts } from '../engine';
import { errorFormatter } from '../errors';
import { openChecker } from '../execution/checker';
import { refusalOfEnded } from '../execution/ended';
import { Lag } from '../execution/lag';
import type { Operations } from '../execution/operations';
import { Questions } from '../execution/questions';
import { Queue } from '../execution/queue';
import type { GraphRequest } from '../execution/request';
import { Responses, type ResponseCounts } from '../execution/responses';
import { Waiter } from '../execution/waiter';
import { warmer } from '../execution/warm';
import type { Log } from '../logging';
import { Refusal } from '../errors/refusal';
import type { Caches } from '../redisCache';
import { openSupergraph, type SupergraphOptions } from './supergraph';

/** The graph without HTTP. */
export interface Graph {
  /** Handles requests from receipt to response. */
  readonly questions: Questions;
  /** Plans and compiles operations in the background before a client sends them, one per turn of the event loop. */
  readonly warm: (texts: readonly string[]) => Promise<void>;
  /** True if a simple GET is answered, which any page can make a browser send without a CORS preflight. */
  readonly plainGet: boolean;
  readonly counts: () => {
    readonly engine: EngineCounts;
    readonly operations: Operations['counts'];
    readonly responses: ResponseCounts;
    /** The number of runs that wait or are in progress. */
    readonly inFlight: number;
  };
  /**
   * Answers a request made in this process; the response is not cached. Returns JSON, even if the request is refused.
   */
  answer(request: GraphRequest): Promise<string>;
  /** Releases all resources that the graph holds apart from the edition. */
  stop(): Promise<void>;
}

/** The parameters of {@link openGraph}. */
interface GraphOptions extends Omit<SupergraphOptions, 'costing'> {
  readonly supergraphSdl: string;
  readonly config: Config;
  readonly log: Log;
  readonly caches: Caches;
}

/** Opens the graph over an edition. It is ready to answer when the promise is fulfilled. */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { config, edition, log, supergraphSdl, caches } = options;
  const costing = costingOf(options);
  const { operations, counts, schema } = openSupergraph({ ...options, costing });
  const formatError = errorFormatter(log, { suggestions: config.introspection && config.suggestions });
  const { persistedQueries, documents } = caches;
  const checker = await openChecker({
    schema,
    operations,
    persistedQueries,
    formatError,
    costing,
    config,
    log,
  });
  const responses = new Responses({
    edition: edition.id,
    graph: supergraphSdl,
    maxBytes: config.responseCacheBytes,
    shared: caches.shared,
  });
  const check = checker.check.bind(checker);
  const lag = new Lag(config.maxLagMs);
  const queue = new Queue({ maxInFlight: config.maxInFlight, lag });
  let stopping = false;
  const questions = new Questions({
    operations,
    check,
    persistedQueries,
    responses,
    documents,
    formatError,
    bounds: { maxBytes: config.maxAnswerBytes },
    queue,
  });
  return {
    questions,
    warm: warmer({ operations, schema, config, log, isStopping: () => stopping }),
    plainGet: knowsNobody(schema, config),
    counts: () => ({
      engine: counts,
      operations: operations.counts,
      responses: responses.counts,
      inFlight: queue.inFlight,
    }),
    answer: (request) => answerOf(questions, request, config),
    async stop() {
      stopping = true;
      lag.stop();
      await checker.stop();
    },
  };
}

/**
 * Makes the costing for this project's graph from an edition's measures, for other graphs from the supergraph itself.
 */
function costingOf({ edition, planner, supergraphSdl, config }: GraphOptions): Costing {
  const { apiSchema: schema } = planner;
  const { maxObjects, maxValues, maxAnswerBytes } = config;
  const costing = (sizes: Sizes, limits: Omit<CostLimits, 'maxObjects'>) =>
    new Costing({ schema, sizes: withIntrospection(schema, sizes) }, { maxObjects, ...limits });
  return edition.changing === true
    ? costing(assumedSizes(supergraphSdl, config.listSize), { maxValues: Infinity, maxAnswerBytes: Infinity })
    : costing(measuredSizes(schema, edition.measures ?? NOT_MEASURED), { maxValues, maxAnswerBytes });
}

async function answerOf(
  questions: Questions,
  request: GraphRequest,
  { deadlineMs }: Pick<Config, 'deadlineMs'>,
): Promise<string> {
  const waiter = new Waiter(deadlineMs);
  try {
    const question = await waiter.wait(questions.ask(request, { waiter }));
    const { identity } = await waiter.wait(questions.answer(question, { keep: false }, waiter));
    return identity.toString();
  } catch (error) {
    if (error instanceof Refusal) return error.body;
    if (error instanceof Ended) return refusalOfEnded(error).body;
    throw error;
  } finally {
    waiter.done();
  }
}

/**
 * True if a forged request can do nothing in its victim's name, because the graph has no mutations, and no header of
 * the client, such as its cookies, is forwarded to a subgraph. Otherwise the protection against cross-site request
 * forgery decides.
 */
function knowsNobody(schema: GraphQLSchema, { subgraphHeaders }: Config): boolean {
  return schema.getMutationType() == null && subgraphHeaders.length === 0;
}
