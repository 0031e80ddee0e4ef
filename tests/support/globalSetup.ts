import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres, type TestPostgres } from './postgres';

declare global {
  /** The database of this run, for the teardown. */
  var testPostgres: TestPostgres | undefined;
}

function publish(environment: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['cli/bin.cjs', 'data', 'publish'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
}

/**
 * Runs once before all tests: builds the command and publishes the real data into a folder of this run and, if the
 * tests run on PostgreSQL, into a database too. The tests find both through the environment, see `published.ts`.
 */
export default async function setup(): Promise<void> {
  const editionsDir = mkdtempSync(join(tmpdir(), 'mmd-editions-'));
  publish({ MMD_EDITIONS_DIR: editionsDir, DATABASE_URL: '' });
  process.env['MMD_TEST_EDITIONS'] = editionsDir;
  if (process.env['MMD_TEST_STORE'] !== 'postgres') return;
  globalThis.testPostgres = await startPostgres();
  publish({ DATABASE_URL: globalThis.testPostgres.url });
  process.env['MMD_TEST_EDITIONS_URL'] = globalThis.testPostgres.url;
}
