import { buildSchema } from 'graphql';

import type { Question } from '../../gateway/execution/questions';
import { Waiter } from '../../gateway/execution/waiter';
import type { Graph } from '../../gateway/graph';
import { Refusal } from '../../gateway/errors/refusal';
import { randomOperation, type Operation } from './operations';
import type { Pools } from './values';
import { randomOf } from './random';

/** The computed cost of an operation and the true size of its answer. */
export interface Costed {
  readonly operation: Operation;
  readonly bound: Question['cost'];
  readonly found: Question['cost'];
  /** True if the answer has no errors; a failing field may cost far less than could be foreseen. */
  readonly isWhole: boolean;
}

/** Runs an operation on a graph and measures the answer. Returns null if it was refused or has no data. */
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

/** Returns the costs of random operations, every other one with colliding names. */
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

/** Counts the objects in JSON. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + objectsIn(Object.values(value));
}

/** Returns quantiles of the ratios of the bounds to the true sizes; each of `shares` is from 0 to 1. */
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
