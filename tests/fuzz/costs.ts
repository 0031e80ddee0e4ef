import { buildSchema } from 'graphql';

import type { Question } from '../../gateway/execution/questions';
import { Waiter } from '../../gateway/execution/waiter';
import type { Graph } from '../../gateway/graph';
import { Refusal } from '../../gateway/refusal';
import { randomOperation, type Operation } from './operations';
import type { Pools } from './values';
import { randomOf } from './random';

/** What an operation was taken to cost, and what its answer holds. */
export interface Costed {
  readonly operation: Operation;
  readonly bound: Question['cost'];
  readonly found: Question['cost'];
  /** Whether it was answered without errors: what fails costs less than anybody can know. */
  readonly isWhole: boolean;
}

/** Asks an operation of a graph, and measures the answer. Null where it was refused. */
export async function costOf({ questions }: Graph, operation: Operation): Promise<Costed | null> {
  const waiter = new Waiter(60_000);
  const question = await asked(questions, operation, waiter);
  if (question === null) return null;
  const { identity, errors } = await questions.answer(question, { keep: false }, waiter);
  const { data } = JSON.parse(identity.toString()) as { data: Record<string, unknown> | null };
  if (data === null) return null;
  const bytes = Buffer.byteLength(JSON.stringify({ data })) + 1;
  return {
    operation,
    bound: question.cost,
    found: { objects: objectsIn(Object.values(data)), bytes },
    isWhole: errors.length === 0,
  };
}

async function asked(
  questions: Graph['questions'],
  operation: Operation,
  waiter: Waiter,
): Promise<Question | null> {
  try {
    return await questions.ask(operation, { waiter });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The costs of random operations, every other one with names that collide. */
export async function randomCosts(
  graph: Graph,
  apiSchema: string,
  pools: Pools,
  { from, seeds }: { readonly from: number; readonly seeds: number },
): Promise<readonly Costed[]> {
  const schema = buildSchema(apiSchema);
  const costs: Costed[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    const cost = await costOf(graph, randomOperation(schema, randomOf(seed), pools, seed % 2 === 1));
    if (cost !== null) costs.push(cost);
  }
  return costs;
}

/** How many objects JSON holds. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + objectsIn(Object.values(value));
}

/** How many times what was found the bounds are: the value below which each share of them lies. */
export function ratios(
  costs: readonly Costed[],
  of: keyof Question['cost'],
  shares: readonly number[],
): readonly number[] {
  const all = costs
    .filter(({ found }) => found[of] > 0)
    .map(({ bound, found }) => bound[of] / found[of])
    .sort((one, other) => one - other);
  return shares.map((share) => all[Math.floor(share * (all.length - 1))] ?? NaN);
}
