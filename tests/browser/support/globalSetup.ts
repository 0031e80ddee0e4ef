import { execFileSync } from 'node:child_process';

import publish from '../../support/globalSetup';

/** Runs once before all browser tests: publishes the real data, and builds the pages if they are out of date. */
export default async function setup(): Promise<void> {
  await publish();
  execFileSync(process.execPath, ['scripts/buildWeb.cjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
