import { isErrorCode } from '../errors';
import type { Trail } from '../execution/trail';
import { errorsOf, type Outcome } from '../observing/outcome';
import { Counter, Histogram } from './counts';
import { family, type Family } from './family';
import type { OperationNames } from './names';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const OBJECTS = [1, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000];

/** The counts of requests to the graph. */
export class RequestCounts {
  readonly #requests = new Counter({
    name: 'mmd_requests_total',
    help: 'Requests to the graph, by response status and by how the answer was produced.',
  });
  readonly #durations = new Histogram(
    {
      name: 'mmd_request_duration_seconds',
      help: 'Time from the arrival of a request to its answer, in seconds, by operation if it is saved or trusted.',
    },
    SECONDS,
  );
  readonly #objects = new Histogram(
    {
      name: 'mmd_request_cost_objects',
      help: 'Upper bound on the objects in the answer to a request.',
    },
    OBJECTS,
  );
  readonly #errors = new Counter({
    name: 'mmd_errors_total',
    help: 'Errors returned to clients, by code.',
  });
  readonly #refusals = new Counter({
    name: 'mmd_refusals_total',
    help: 'Requests refused as a whole, by the code of the first error.',
  });
  #inFlight = 0;

  constructor(private readonly names: OperationNames) {}

  /** Counts a request on its arrival. */
  begin(): void {
    this.#inFlight += 1;
  }

  /** Counts a request's outcome. */
  end(trail: Trail, { status, answer }: Outcome): void {
    this.#inFlight -= 1;
    this.#requests.add(`${answer}${String(status)}`, () => ({ status: String(status), answer }));
    for (const part of trail.parts ?? [trail]) this.#countQuestion(part);
    const errors = errorsOf(trail);
    if (errors.length === 0) return;
    const codes = errors.map(({ extensions }) => knownCode(extensions?.['code']));
    for (const code of codes) this.#errors.add(code, () => ({ code }));
    const [first = ''] = codes;
    if (answer === 'refused') this.#refusals.add(first, () => ({ code: first }));
  }

  /** All counts as metrics. */
  get families(): readonly Family[] {
    const about = {
      name: 'mmd_requests_in_flight',
      type: 'gauge',
      help: 'Requests to the graph that are not answered yet.',
    } as const;
    const counted = [this.#requests, this.#durations, this.#objects, this.#errors, this.#refusals];
    return [family(about, this.#inFlight), ...counted.map((one) => one.family)];
  }

  #countQuestion({ question, tookMs }: Trail): void {
    if (question === undefined) return;
    const operation = this.names.of(question.operation);
    this.#durations.observe(tookMs / 1_000, operation, () => ({ operation }));
    this.#objects.observe(question.cost.objects, '', () => ({}));
  }
}

/** Returns an `ErrorCode`, or `other`: third-party subgraphs can make up any number of codes. */
function knownCode(code: unknown): string {
  return isErrorCode(code) ? code : 'other';
}
