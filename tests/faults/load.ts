import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { randomOf } from '../fuzz/random';
import { judge, type Received, type Verdict } from './judge';
import type { Question } from './questions';

/** A request and its outcome. */
export interface Outcome {
  /** The time of its end, on the clock of `performance.now()`, in milliseconds. */
  readonly at: number;
  readonly tookMs: number;
  readonly question: string;
  /** The verdict on the answer, or the failure of the connection. */
  readonly found: Verdict | { readonly kind: 'broken'; readonly why: string };
}

/** Clients that send requests without end. */
export interface Load {
  readonly outcomes: readonly Outcome[];
  /** Judges answers from editions that were unknown on arrival; they are kept until then. */
  judgeLate(): void;
  end(): Promise<void>;
}

const PAUSE_MS = 10;
const TIMEOUT_MS = 30_000;

/**
 * Starts clients that send the questions in random order, each on its own persistent connection. About every second
 * request asks for a fresh answer; the others accept kept ones.
 */
export function startLoad(url: string, questions: readonly Question[], clients: number): Load {
  const outcomes: Outcome[] = [];
  const late: (() => void)[] = [];
  const agents: Agent[] = [];
  let going = true;
  const client = async (number: number): Promise<void> => {
    const random = randomOf(number);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    agents.push(agent);
    while (going) {
      const question = random.pick(questions);
      const started = performance.now();
      const received = await ask(url, question.body, agent, random.chance(0.5)).catch((error: unknown) => ({
        kind: 'broken' as const,
        why: String(error),
      }));
      const at = performance.now();
      const end = (found: Outcome['found']): void => {
        outcomes.push({ at, tookMs: at - started, question: question.name, found });
      };
      if ('kind' in received) end(received);
      else if (received.edition === undefined || question.known.has(received.edition))
        end(judge(received, question.known));
      else late.push(() => end(judge(received, question.known)));
      await wait(PAUSE_MS);
    }
  };
  const all = Array.from({ length: clients }, (_, index) => client(index + 1));
  return {
    outcomes,
    judgeLate() {
      for (const each of late.splice(0)) each();
    },
    async end() {
      going = false;
      await Promise.all(all);
      for (const agent of agents) agent.destroy();
    },
  };
}

function ask(url: string, body: string, agent: Agent, afresh: boolean): Promise<Received> {
  const headers = { 'content-type': 'application/json', ...(afresh && { 'cache-control': 'no-cache' }) };
  return new Promise((settle, reject) => {
    const asked = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers, timeout: TIMEOUT_MS },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const { 'mmd-edition': edition } = response.headers;
          settle({
            status: response.statusCode ?? 0,
            edition: typeof edition === 'string' ? edition : undefined,
            text: Buffer.concat(parts).toString(),
          });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', reject);
    asked.end(body);
  });
}
