import { rmSync } from 'node:fs';

/** Runs once after all tests: removes the edition of this run. */
export default function teardown(): void {
  const editionsDir = process.env['MMD_TEST_EDITIONS'];
  if (editionsDir !== undefined) rmSync(editionsDir, { recursive: true, force: true });
}
