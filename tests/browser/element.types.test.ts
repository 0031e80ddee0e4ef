import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Compiles one file of a project that has this package, and gives what the compiler says. */
function compile(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-types-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/mmd-graph'));
    for (const each of ['@types', 'react', 'csstype'])
      symlinkSync(resolve('node_modules', each), join(folder, 'node_modules', each));
    writeFileSync(join(folder, 'page.tsx'), source);
    const compiler = [
      ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--jsx', 'react-jsx', '--types', 'react'],
      ...['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'],
    ];
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), ...compiler, 'page.tsx'],
      { cwd: folder, encoding: 'utf8' },
    );
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('types the element for whoever imports it, in React too, by declarations alone', () => {
  const said = compile(`
    import 'mmd-graph/element';
    import type {} from 'mmd-graph/element/react';
    import type { MmdPlaygroundEvents } from 'mmd-graph/element';
    const element = document.createElement('mmd-playground');
    element.theme = null;
    element.variables = { code: 'ML' };
    export const take = ({ detail }: MmdPlaygroundEvents['result']): string => detail.query;
    export const page = <mmd-playground operation="Overlap" view="table" onresult={take} />;
  `);
  expect(said).toBe('');
});

it('finds what is wrong', () => {
  const said = compile(`
    import type {} from 'mmd-graph/element/react';
    export const page = <mmd-playground view="pie" />;
  `);
  expect(said).toContain(`Type '"pie"' is not assignable`);
});
