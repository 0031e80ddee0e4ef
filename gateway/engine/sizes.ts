import { fetchesIn, type PlanNode } from './plan';

// What is compiled grows with what is asked of the subgraphs, what writes the answer with what the client asks; the first is for
// what runs leave with it. See tests/planning.test.ts.
const [BYTES_EACH, BYTES_BY_FETCHED, BYTES_BY_ASKED] = [20_000, 45, 80];

/** How much memory is taken by an operation of this canonical form, and by a plan whose fetches are so long together. */
export function bytesOf(canonical: string, fetched: number): number {
  return BYTES_EACH + BYTES_BY_ASKED * canonical.length + BYTES_BY_FETCHED * fetched;
}

/** The length of all operations of a plan. */
export function lengthOf(plan: PlanNode | undefined): number {
  return fetchesIn(plan).reduce((sum, { operation }) => sum + operation.length, 0);
}
