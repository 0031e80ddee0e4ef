import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The conditions of a command: Node's version, the installed packages, and the builds.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-first-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script of a checkout as a given version of Node would. */
function run(checkout: string, args: readonly string[], version = process.versions.node) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', resolve('tests/support/otherNode.cjs'), ...args],
    { cwd: checkout, encoding: 'utf8', timeout: 20_000, env: { ...process.env, MMD_TEST_NODE: version } },
  );
  return { status, stdout, stderr };
}

/** Makes a fresh checkout, as far as a command reads it before anything is installed. */
function checkout(): string {
  for (const part of ['cli', 'scripts', 'package.json', 'package-lock.json'])
    cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

test.each([
  ['serve', '18.20.8'],
  ['doctor', '20.18.3'],
  ['query', '21.7.3'],
  ['serve', '22.11.0'],
])('`mmd %s` on Node %s, which is too old: one line, exit 1', (name, version) => {
  expect(run('.', ['cli/bin.cjs', name], version)).toEqual({
    status: 1,
    stdout: '',
    stderr: `mmd: Node ${version} is too old; mmd needs 20.19, 22.12 or later.\n`,
  });
});

test.each([['serve'], ['doctor']])('`mmd %s` where nothing is installed: one line, exit 1', (name) => {
  expect(run(checkout(), ['cli/bin.cjs', name])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'mmd: The packages are not installed; run `npm ci`.\n',
  });
});

test('`npm run build:web` where nothing that builds pages is installed: one line, exit 1', () => {
  const { status, stdout, stderr } = run(checkout(), ['scripts/buildWeb.cjs']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^The pages are not built: .*`npm ci` without --omit=dev .*\.\n$/);
});

test('the pages are built once for all versions of Node, and then `npm run build:web` says that it builds nothing', () => {
  const { hashInputs } = jest.requireActual<{ hashInputs: () => string }>('../scripts/buildWeb.cjs');
  writeFileSync(join(folder, '.inputs'), hashInputs());
  expect(run('.', ['scripts/buildWeb.cjs', '--out', folder], '99.0.0')).toEqual({
    status: 0,
    stdout: 'The pages are up to date; nothing was built.\n',
    stderr: '',
  });
});

test('a start says nothing of pages where nothing that builds them is installed, as the server says it', () => {
  const script = 'require("./scripts/buildWeb.cjs").ensureWeb()';
  expect(run(checkout(), ['--eval', script])).toEqual({ status: 0, stdout: '', stderr: '' });
});
