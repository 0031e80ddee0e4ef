import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

import { sourceStack } from '../gateway/logging/sourceStack';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mmd-stack-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = [
  'interface Never {}',
  '',
  'export function fail(): never {',
  "  throw new Error('here');",
  '}',
  '',
];

/** Builds a bundle of a function that throws, and a stack trace as Node makes one of its error. */
function failing(): { readonly bundle: string; readonly stack: string } {
  const bundle = join(folder, 'failing.cjs');
  writeFileSync(join(folder, 'failing.ts'), source.join('\n'));
  buildSync({
    entryPoints: [join(folder, 'failing.ts')],
    outfile: bundle,
    platform: 'node',
    sourcemap: 'linked',
    bundle: true,
  });
  const script = `const { fail } = require(${JSON.stringify(bundle)}); try { fail() } catch ({ stack }) { process.stdout.write(stack) }`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stdout).toContain(`at fail (${bundle}:`);
  return { bundle, stack: stdout };
}

test('a frame of a bundle is told by its line in the source, and other frames stay', () => {
  const { bundle, stack } = failing();
  const line = source.findIndex((text) => text.includes('throw')) + 1;
  const frames = stack.split('\n');
  const [what, own, ...others] = sourceStack(stack, bundle).split('\n');
  expect(what).toBe('Error: here');
  expect(own).toBe(`    at fail (${join(folder, 'failing.ts')}:${String(line)}:9)`);
  expect(others).toEqual(frames.slice(2));
  expect(others.length).toBeGreaterThan(1);
});

test.each([
  ['no map', undefined],
  ['a map that is none', '{'],
])('where a bundle has %s its stack stays as it is', (_, map) => {
  const { bundle, stack } = failing();
  rmSync(`${bundle}.map`);
  if (map !== undefined) writeFileSync(`${bundle}.map`, map);
  expect(sourceStack(stack, bundle)).toBe(stack);
});
