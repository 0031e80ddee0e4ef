import { createHash } from 'node:crypto';

import type { GraphQLError } from 'graphql';
import { parse, type GraphQLFormattedError } from 'graphql';

import { Engine, type Planner } from '../../gateway/engine';
import { errorFormatter } from '../../gateway/errors';
import { stockExecutor, type Executor } from '../../gateway/execution/stock';
import { embedded, type Edition } from '../../gateway/subgraphs';
import { openLog } from '../../gateway/log';
import type { Operation } from './operations';

/** An answer in a form that can be compared. */
export interface Comparable {
  readonly data: unknown;
  /**
   * Code, subgraph and message of each different error, sorted: executors report them in no fixed order, and what
   * fails under two keys of the client is told at both by ours.
   */
  readonly errors: readonly string[];
}

/** Two executors over one edition: the engine's, and the stock one. */
export interface Executors {
  engine(operation: Operation): Promise<Comparable>;
  stock(operation: Operation): Promise<Comparable>;
  readonly counts: Engine['counts'];
  stop(): Promise<void>;
}

/** Opens both executors. */
export function openExecutors(planner: Planner, supergraphSdl: string, edition: Edition): Executors {
  const log = openLog('silent');
  const format = errorFormatter(log);
  const all = edition.subgraphs.map(embedded);
  const subgraphs = new Map(all.map(({ name, forEngine }) => [name, forEngine]));
  const engine = new Engine({ planner, subgraphs });
  const stock = stockExecutor({
    supergraphSdl,
    subgraphs: new Map(all.map((subgraph) => [subgraph.name, subgraph])),
    log,
  });
  const comparable = (data: unknown, errors: readonly GraphQLError[] = []): Comparable => ({
    data: sorted(data),
    errors: [...new Set(errors.map((error) => told(format(withCode(error), error))))].sort(),
  });
  return {
    counts: engine.counts,
    async engine({ query, variables }) {
      const prepared = engine.prepare(parse(query));
      if (prepared === null)
        throw new Error(`The engine leaves this operation to the stock executor:\n${query}`);
      const coerced = prepared.coerce(variables);
      if (coerced.given === undefined) return comparable(null, coerced.errors);
      const { response, errors } = await prepared.run(coerced.given, {});
      const { data } = JSON.parse(response.toString()) as { data: unknown };
      return comparable(data, errors);
    },
    async stock({ query, variables }) {
      const result = await stock.run(requestOf({ query, variables }));
      const refused = (result.extensions as { valueCompletion?: GraphQLError[] } | undefined)
        ?.valueCompletion;
      return comparable(JSON.parse(JSON.stringify(result.data ?? null)), result.errors ?? refused);
    },
    stop: () => stock.stop(),
  };
}

/** The part of a request's context that the stock executor reads. */
function requestOf({ query, variables }: Operation): Parameters<Executor>[0] {
  const request = { query, variables };
  const queryHash = createHash('sha256').update(query).digest('hex');
  return {
    request,
    source: query,
    queryHash,
    document: parse(query),
    metrics: {},
    context: {},
    logger: console,
  } as never;
}

function withCode(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  return { ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } };
}

/** What a client is told, but for the reference of an internal error, which is new each time. */
function told({ message, extensions }: GraphQLFormattedError): string {
  const { code, subgraph } = extensions ?? {};
  return [code, subgraph, code === 'INTERNAL_SERVER_ERROR' ? '' : message].join(' · ');
}

/** The stock executor merges fragments before it orders fields, so the order of keys is not compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}
