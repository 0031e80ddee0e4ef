import { rmSync } from 'node:fs';

/** Runs once after all tests: removes the edition of this run, and its database. */
export default async function teardown(): Promise<void> {
  const editionsDir = process.env['MMD_TEST_EDITIONS'];
  if (editionsDir !== undefined) rmSync(editionsDir, { recursive: true, force: true });
  await globalThis.testPostgres?.close();
}
