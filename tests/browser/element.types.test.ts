import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Compiles one file of a project that has this package, and returns the compiler's output. */
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

it('types what its events carry, and takes null for what is by default, in React too', () => {
  const said = compile(`
    import 'mmd-graph/element';
    import type {} from 'mmd-graph/element/react';
    const element = document.createElement('mmd-playground');
    element.addEventListener('result', ({ detail }) => console.log(detail.query.length, detail.edition));
    element.addEventListener('error', ({ detail: { code } }) => console.log(code === 'BAD_PARAMETER'));
    element.addEventListener('click', ({ clientX }) => console.log(clientX));
    element.lang = element.theme = element.view = element.variables = element.operation = null;
    export const page = (
      <mmd-playground operation={null} query={null} variables={null} lang={null} theme={null} view={null} />
    );
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

it('finds what an event does not carry', () => {
  const said = compile(`
    import 'mmd-graph/element';
    document.querySelector('mmd-playground')?.addEventListener('result', ({ detail }) => detail.rows);
  `);
  expect(said).toContain(`Property 'rows' does not exist on type 'ResultDetail'`);
});
