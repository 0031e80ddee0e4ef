import type { GraphOfEdition } from '../served';

/** A metric that each open edition has a value for. */
export interface Metric {
  /** Its name by Prometheus's conventions: a counter ends in `_total`. */
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
    'Operations that were prepared, each with a plan of its own or one that it shares.',
    ({ graph }) => graph.counts().engine.prepared,
  ),
  counter(
    'plans',
    'Plans that were made; operations that differ in names and literals only share one.',
    ({ graph }) => graph.counts().engine.planned,
  ),
  gauge(
    'plan_cache_entries',
    'Operations that are kept: their texts, and plans and programs as far as memory goes.',
    ({ graph }) => graph.counts().operations.entries,
  ),
  gauge(
    'plan_cache_bytes',
    'Memory that the kept operations take, about, in bytes.',
    ({ graph }) => graph.counts().operations.bytes,
  ),
  gauge(
    'runs_in_flight',
    'Answers that wait to be worked out or are being so.',
    ({ graph }) => graph.counts().inFlight,
  ),
  counter(
    'runs_shared',
    'Runs that were not made, as one that asked the same in other words was in flight.',
    ({ graph }) => graph.counts().engine.shared,
  ),
  counter(
    'fetches_not_compiled',
    'Fetches of compiled operations that graphql-js runs.',
    ({ graph }) => graph.counts().engine.fetchesNotCompiled,
  ),
  counter(
    'responses_completed',
    'Responses for which the rules of null and errors had to be applied.',
    ({ graph }) => graph.counts().engine.completed,
  ),
  counter(
    'response_cache_hits',
    'Answers that were given again.',
    ({ graph }) => graph.counts().responses.hits,
  ),
  counter(
    'response_cache_misses',
    'Answers that were not kept.',
    ({ graph }) => graph.counts().responses.misses,
  ),
  counter(
    'response_cache_shared',
    'Requests that waited for the same answer of another.',
    ({ graph }) => graph.counts().responses.shared,
  ),
  gauge('response_cache_entries', 'Answers that are kept.', ({ graph }) => graph.counts().responses.entries),
  gauge(
    'response_cache_bytes',
    'Bytes of the answers that are kept, uncompressed.',
    ({ graph }) => graph.counts().responses.bytes,
  ),
  counter(
    'row_cache_hits',
    'Statements that were not run, as their rows were kept.',
    ({ edition }) => edition.rowCache?.counts.hits ?? 0,
  ),
  counter(
    'row_cache_misses',
    'Statements that were run.',
    ({ edition }) => edition.rowCache?.counts.misses ?? 0,
  ),
  gauge(
    'row_cache_entries',
    'Results of statements that are kept.',
    ({ edition }) => edition.rowCache?.counts.entries ?? 0,
  ),
  gauge(
    'row_cache_bytes',
    'Bytes of the rows that are kept, about.',
    ({ edition }) => edition.rowCache?.counts.bytes ?? 0,
  ),
];
