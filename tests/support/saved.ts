import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Operation, TestGateway } from './gateway';

const folder = resolve(__dirname, '../../schema/operations');

/** The names of the saved operations. */
export const savedNames = [
  'CountryPage',
  'Overlap',
  'CrossingFilters',
  'Timeline',
  'CountryPair',
  'Money',
  'PlanToPractice',
  'Diaspora',
  'Search',
  'MeetingNetwork',
] as const;

/** The name of a saved operation. */
export type SavedName = (typeof savedNames)[number];

/** Returns the text of a saved operation. */
export function savedOperation(name: SavedName): string {
  return readFileSync(`${folder}/${name}.graphql`, 'utf8');
}

/** Runs an operation on the gateway and returns the data; fails if the answer has errors. */
export async function dataOf<Data>(gateway: TestGateway, operation: Operation): Promise<Data> {
  const { data, errors } = await gateway.executeOperation<Data>(operation);
  if (errors !== undefined || data == null)
    throw new Error(`The answer has errors:\n${JSON.stringify(errors, null, 2)}`);
  return data;
}

/** Runs a saved operation on the gateway. */
export function askSaved<Data>(
  gateway: TestGateway,
  name: SavedName,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  return dataOf(gateway, { query: savedOperation(name), variables });
}
