import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Build {
  ensureBuilt(bundle: { entry: string; bundle: string }): string;
}

/** Builds a server or worker of this folder, given its name without extension, and returns the file to run. */
export function ensureBundle(name: string): string {
  // The build script is not bundled, because it finds the repository by its own location.
  const { ensureBuilt } = createRequire(__filename)(join(process.cwd(), 'scripts/build.cjs')) as Build;
  return ensureBuilt({ entry: `bench/${name}.ts`, bundle: `bench/dist/${name}.js` });
}
