import type { GraphOfEdition } from '../serving/served';

/** A metric for which each open edition has a value. */
export interface Metric {
  /** The metric's name by Prometheus's conventions: a counter ends in `_total`. */
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge';
  readonly read: (served: GraphOfEdition) => number;
}

const counter = (name: string, help: string, read: Metric['read']): Metric => ({
  name: `mmd_${name}_total`,
  help,
  type: 'counter',
  read,
});

const gauge = (name: string, help: string, read: Metric['read']): Metric => ({
  name: `mmd_${name}`,
  help,
  type: 'gauge',
  read,
});

/** The metrics of an edition; see `docs/engine.md`. */
export const table: readonly Metric[] = [
  counter(
    'operations_prepared',
    'Operations prepared, each with its own or a shared plan.',
    ({ graph }) => graph.counts().engine.prepared,
  ),
  counter(
    'plans',
    'Plans made. Operations that differ only in names and literals share one.',
    ({ graph }) => graph.counts().engine.planned,
  ),
  gauge(
    'plan_cache_entries',
    'Operations in the cache: their texts, and their plans and programs so far as memory allows.',
    ({ graph }) => graph.counts().operations.entries,
  ),
  gauge(
    'plan_cache_bytes',
    'Approximate memory used by the cached operations, in bytes.',
    ({ graph }) => graph.counts().operations.bytes,
  ),
  gauge(
    'runs_in_flight',
    'Answers that are being computed or waiting to be.',
    ({ graph }) => graph.counts().inFlight,
  ),
  counter(
    'runs_shared',
    'Runs avoided because an equivalent one was already in flight.',
    ({ graph }) => graph.counts().engine.shared,
  ),
  counter(
    'fetches_not_compiled',
    'Fetches of compiled operations that graphql-js executes.',
    ({ graph }) => graph.counts().engine.fetchesNotCompiled,
  ),
  counter(
    'responses_completed',
    "Responses to which GraphQL's rules for null and errors had to be applied.",
    ({ graph }) => graph.counts().engine.completed,
  ),
  counter(
    'response_cache_hits',
    'Answers served from the response cache.',
    ({ graph }) => graph.counts().responses.hits,
  ),
  counter(
    'response_cache_misses',
    'Answers not found in the response cache.',
    ({ graph }) => graph.counts().responses.misses,
  ),
  counter(
    'response_cache_shared',
    'Requests that shared the answer to an identical request in flight.',
    ({ graph }) => graph.counts().responses.shared,
  ),
  gauge(
    'response_cache_entries',
    'Answers in the response cache.',
    ({ graph }) => graph.counts().responses.entries,
  ),
  gauge(
    'response_cache_bytes',
    'Uncompressed size of the answers in the response cache, in bytes.',
    ({ graph }) => graph.counts().responses.bytes,
  ),
  counter(
    'row_cache_hits',
    'Statements not executed because their rows were cached.',
    ({ edition }) => edition.rowCache?.counts.hits ?? 0,
  ),
  counter('row_cache_misses', 'Statements executed.', ({ edition }) => edition.rowCache?.counts.misses ?? 0),
  gauge(
    'row_cache_entries',
    'Statement results in the row cache.',
    ({ edition }) => edition.rowCache?.counts.entries ?? 0,
  ),
  gauge(
    'row_cache_bytes',
    'Approximate size of the row cache, in bytes.',
    ({ edition }) => edition.rowCache?.counts.bytes ?? 0,
  ),
];
