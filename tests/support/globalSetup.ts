import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs once before all tests: builds the command and publishes the real data into a folder of this run. Its name goes
 * to the tests in the environment, for `editionsDir()` of gateway.ts.
 */
export default function setup(): void {
  const editionsDir = mkdtempSync(join(tmpdir(), 'mmd-editions-'));
  execFileSync(process.execPath, ['cli/bin.cjs', 'data', 'publish', '--editions', editionsDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.env['MMD_TEST_EDITIONS'] = editionsDir;
}
