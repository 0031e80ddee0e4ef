import { fetchesIn, type PlanNode } from './plan';

// Compiled fetches grow with the operations sent to subgraphs, and writers grow with the client's operation. The fixed
// part covers the data that runs leave behind on a form. See tests/planning.test.ts.
const [BYTES_EACH, BYTES_BY_FETCHED, BYTES_BY_ASKED] = [20_000, 45, 80];

/** Estimates the memory, in bytes, of an operation with this canonical string whose fetches have this total length. */
export function bytesOf(canonical: string, fetched: number): number {
  return BYTES_EACH + BYTES_BY_ASKED * canonical.length + BYTES_BY_FETCHED * fetched;
}

/** Returns the total length of a plan's operations. */
export function lengthOf(plan: PlanNode | undefined): number {
  return fetchesIn(plan).reduce((sum, { operation }) => sum + operation.length, 0);
}
