import pino from 'pino';

import type { Shelf } from '../../editions';
import { readConfig } from '../../gateway/config';
import { openPlanner } from '../../gateway/engine/apollo';
import { startServer } from '../../gateway/main';
import { plannerLimits, readSupergraph } from '../../gateway/graph/supergraph';
import { randomOperation } from '../fuzz/operations';
import { poolsOf } from '../fuzz/pools';
import { randomOf } from '../fuzz/random';
import { post } from '../support/http';
import { savedNames, savedOperation } from '../support/saved';
import type { Json } from './judge';

/** A question, and the answer of each edition. */
export interface Question {
  readonly name: string;
  /** The body of the request. */
  readonly body: string;
  readonly known: Map<string, Json>;
  readonly asked: Asked;
}

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const variants: Readonly<Partial<Record<string, readonly Asked['variables'][]>>> = {
  CountryPage: ['ML', 'MA', 'BE'].map((code) => ({ code })),
  CountryPair: [{}, { between: 'BE', and: 'CD' }],
};

/**
 * Returns the saved operations and some random ones, each with the answers of all editions, given by a single process
 * without caches. Random operations that are refused, or that two editions answer alike, are left out.
 */
export async function questionsOn(
  shelf: Shelf,
  editions: readonly string[],
  random: number,
): Promise<Question[]> {
  const saved = savedNames.flatMap((name) =>
    (variants[name] ?? [{}]).map((variables) => ({ name, query: savedOperation(name), variables })),
  );
  const edition = await shelf.open(editions[0]);
  const { apiSchema } = openPlanner(readSupergraph(readConfig({}).supergraph), plannerLimits);
  const pools = await poolsOf(edition);
  await edition.close();
  const fuzzed = Array.from({ length: 8 * random }, (_, seed) => ({
    name: `random ${seed + 1}`,
    ...randomOperation(apiSchema, randomOf(seed + 1), pools),
  }));
  const all = [...saved, ...fuzzed];
  const answers = new Map<string, readonly (Json | undefined)[]>();
  for (const id of editions) answers.set(id, await answersOf(shelf, id, all));
  const questions = all.map(({ name, query, variables }, index): Question => {
    const found = editions.map((id) => [id, answers.get(id)?.[index]] as const);
    const known = new Map(found.filter((each): each is [string, Json] => each[1] !== undefined));
    return { name, body: JSON.stringify({ query, variables }), known, asked: { query, variables } };
  });
  const useful = questions.filter(
    ({ known }) =>
      known.size === editions.length &&
      new Set([...known.values()].map((answer) => JSON.stringify(answer))).size === known.size,
  );
  const missing = saved.length - useful.filter(({ name }) => !name.startsWith('random')).length;
  if (missing > 0) throw new Error(`${missing} saved operations do not tell the editions apart.`);
  return useful.slice(0, saved.length + random);
}

/** Adds the answers of an edition published since. Fails if it answers a question with errors. */
export async function learn(shelf: Shelf, id: string, questions: readonly Question[]): Promise<void> {
  const answers = await answersOf(
    shelf,
    id,
    questions.map(({ asked }) => asked),
  );
  questions.forEach(({ name, known }, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error(`The edition ${id} answers ${name} with errors.`);
    known.set(id, answer);
  });
}

/** Returns the data of each answer from one edition; undefined for an answer with errors. */
async function answersOf(shelf: Shelf, id: string, asked: readonly Asked[]): Promise<(Json | undefined)[]> {
  const config = readConfig({ PORT: '0', MMD_RESPONSE_CACHE_BYTES: '0', MMD_WEB_DIR: 'dist' });
  const server = await startServer(config, {
    edition: await shelf.open(id),
    log: pino({ level: 'silent' }),
  });
  try {
    const answers: (Json | undefined)[] = [];
    for (const { query, variables } of asked) {
      const { text } = await post(server.url, { query, variables });
      const { data, errors } = JSON.parse(text) as { data?: Json; errors?: unknown };
      answers.push(errors === undefined ? data : undefined);
    }
    return answers;
  } finally {
    await server.close();
  }
}
