import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import type { Config } from '../config';
import { isFaultOfServer } from '../errors';
import { hashIn } from '../execution/request';
import type { Trail } from '../execution/trail';
import type { Log } from '../logging';
import { errorsOf, type Outcome } from './outcome';

/** The headers in which a client names itself, as Apollo's clients do. */
const clientName = 'apollographql-client-name';
const clientVersion = 'apollographql-client-version';

// A client chooses these strings, so they can have any length.
const MAX_CHARACTERS = 100;

// Limits the lines about faults and slow requests: a fault in every request would otherwise fill the log and cost time.
const MAX_A_SECOND = 20;

/** The reasons for logging a request, with the level and the message. */
const reasons = {
  fault: ['warn', 'request with a server error'],
  slow: ['warn', 'slow request'],
  sample: ['info', 'request'],
} as const;

/**
 * Logs requests, one line each: a configured share of all requests, and always the slow requests and the requests that
 * met a fault of the server, though at most {@link MAX_A_SECOND} of these two kinds per second. A line never contains
 * values of variables.
 */
export class RequestLog {
  readonly #share: number;
  readonly #slowMs: number;
  #second = 0;
  #told = 0;
  #leftOut = 0;

  constructor(
    { logRequests, slowRequestMs }: Pick<Config, 'logRequests' | 'slowRequestMs'>,
    private readonly log: Log,
  ) {
    this.#share = logRequests;
    this.#slowMs = slowRequestMs;
  }

  /** Logs a request that is over, if there is a reason to log it. */
  tell(trail: Trail, outcome: Outcome, headers: IncomingHttpHeaders): void {
    const why = this.#reasonFor(trail, outcome);
    if (why === undefined) return;
    const [level, words] = reasons[why];
    if (!this.log.isLevelEnabled(level)) return;
    const isFree = why === 'sample' || this.#isWithinBounds();
    if (!isFree) return;
    const leftOut = this.#leftOut > 0 ? { leftOut: this.#leftOut } : {};
    this.#leftOut = 0;
    this.log[level]({ ...lineOf(trail, outcome, headers), ...leftOut }, words);
  }

  #reasonFor(trail: Trail, { status }: Outcome): keyof typeof reasons | undefined {
    if (status >= 500 || errorsOf(trail).some(({ extensions }) => isFaultOfServer(extensions?.['code'])))
      return 'fault';
    if (trail.tookMs > this.#slowMs) return 'slow';
    return this.#share > 0 && Math.random() < this.#share ? 'sample' : undefined;
  }

  #isWithinBounds(): boolean {
    const second = Math.floor(performance.now() / 1_000);
    if (second !== this.#second) [this.#second, this.#told] = [second, 0];
    this.#told += 1;
    if (this.#told <= MAX_A_SECOND) return true;
    this.#leftOut += 1;
    return false;
  }
}

/** Returns the operations that were accepted: a single operation, or the operations of an array. */
function questionsOf({ question, parts }: Trail): readonly NonNullable<Trail['question']>[] {
  const asked = parts === undefined ? [question] : parts.map((part) => part.question);
  return asked.filter((one) => one !== undefined);
}

function lineOf(trail: Trail, outcome: Outcome, headers: IncomingHttpHeaders): object {
  const { status, bytes, edition, answer } = outcome;
  const { parts } = trail;
  const questions = questionsOf(trail);
  const errors = errorsOf(trail);
  const subgraphs = [...new Set((parts ?? [trail]).flatMap((part) => part.subgraphs))];
  const sumOf = (of: 'objects' | 'bytes'): number => questions.reduce((sum, { cost }) => sum + cost[of], 0);
  return withoutNothing({
    request: trail.id,
    trace: trail.traced?.traceId,
    ...namesOf(trail),
    operations: parts?.map((part) => namesOf(part).operation ?? null),
    client: shortened(headers[clientName]),
    clientVersion: shortened(headers[clientVersion]),
    status,
    answer,
    ms: rounded(trail.tookMs),
    checkedMs: trail.checkedMs && rounded(trail.checkedMs),
    bytes,
    cost: questions.length === 0 ? undefined : { objects: sumOf('objects'), bytes: sumOf('bytes') },
    edition,
    subgraphs: subgraphs.length === 0 ? undefined : subgraphs,
    errors: textsIn(errors, 'code'),
    references: textsIn(errors, 'reference'),
  });
}

/**
 * Returns the operation's name and the document's hash: the validated values, or else the values that the client sent.
 */
function namesOf({ question, request }: Trail): {
  operation?: string | undefined;
  hash?: string | undefined;
} {
  if (question !== undefined) {
    const { name, hash } = question.operation;
    return { operation: shortened(name), hash };
  }
  if (request === undefined) return {};
  const { query, operationName } = request;
  const hash = query === undefined ? hashIn(request) : createHash('sha256').update(query).digest('hex');
  return { operation: shortened(operationName), hash: shortened(hash ?? undefined) };
}

/** Returns the distinct strings under a name in the extensions of errors. */
function textsIn(errors: Trail['errors'], name: string): readonly string[] | undefined {
  const found = new Set(errors.map(({ extensions }) => extensions?.[name]));
  const texts = [...found].filter((text) => typeof text === 'string');
  return texts.length === 0 ? undefined : texts;
}

function withoutNothing(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function shortened(text: string | readonly string[] | undefined): string | undefined {
  if (typeof text !== 'string' || text.length <= MAX_CHARACTERS) return text as string | undefined;
  return `${text.slice(0, MAX_CHARACTERS)}…`;
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;
