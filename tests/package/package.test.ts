import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// The package as a newcomer has it: packed in a checkout, installed in an empty folder, run from any folder.

const work = mkdtempSync(join(tmpdir(), 'mmd-package-'));
const home = join(work, 'home');
const installed = join(home, 'node_modules/mmd-graph');
const mmd = join(home, 'node_modules/.bin/mmd');
const archive = (): string =>
  join(
    work,
    readdirSync(work).find((name) => name.endsWith('.tgz'))!,
  );

/** The environment without what `npm run` adds, which would send a second npm to this checkout. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|MMD_|PORT$)/.test(name)),
);

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, env: environment, encoding: 'utf8' });
}

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', work], process.cwd());
  mkdirSync(home);
  run('npm', ['install', '--loglevel=error', archive()], home);
}, 900_000);

afterAll(() => {
  rmSync(work, { recursive: true });
});

/** Serves from a folder on a free port while `ask` runs, which is given the address; gives what was written. */
async function serving(
  command: readonly [string, ...string[]],
  cwd: string,
  settings: Readonly<Record<string, string>>,
  ask: (url: string) => Promise<void>,
): Promise<string> {
  const [name, ...args] = command;
  const server = spawn(name, args, {
    cwd,
    env: { ...environment, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npx starts the server: a signal reaches it with its group.
    detached: true,
  });
  const ended = new Promise((settle) => server.once('close', settle));
  let written = '';
  const address = new Promise<string>((settle, fail) => {
    const note = (data: Buffer): void => {
      written += data.toString();
      const [, url] = /(http:\S+)\/graphql/.exec(written) ?? [];
      if (url !== undefined) settle(url);
    };
    server.stdout.on('data', note);
    server.stderr.on('data', note);
    void ended.then(() => fail(new Error(written)));
  });
  try {
    await ask(await address);
  } finally {
    process.kill(-server.pid!, 'SIGTERM');
    await ended;
  }
  return written;
}

async function answer(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** A new empty folder. */
function emptyFolder(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  return folder;
}

test('it holds what runs: command, bundle, pages, schema and records; no test, no benchmark, no source', () => {
  const files = run('tar', ['-tzf', archive()], work)
    .split('\n')
    .filter((path) => path !== '')
    .map((path) => path.replace('package/', ''));
  expect([...new Set(files.map((path) => path.split('/')[0]))].sort()).toEqual(
    ['LICENSE', 'NOTICE', 'README.md', 'cli', 'data', 'dist', 'package.json', 'schema'].sort(),
  );
  expect(files).toEqual(
    expect.arrayContaining([
      'cli/bin.cjs',
      'data/jvap/initiatives.json',
      'dist/mmd.js',
      'dist/planner.js',
      'dist/web/dashboard/index.html',
      'dist/web/playground/element.mjs',
      'schema/operations/CountryPage.graphql',
      'schema/plans.json',
      'schema/supergraph.graphql',
    ]),
  );
  expect(files.filter((path) => /\.tsx?$/.test(path) && !/\.d\.m?ts$/.test(path))).toEqual([]);
  expect(files.length).toBeLessThan(500);
});

test('a package that many others need is installed once', () => {
  const pattern = '*/@opentelemetry/semantic-conventions';
  const copies = run('find', [join(home, 'node_modules'), '-path', pattern], work);
  expect(copies.trim().split('\n')).toHaveLength(1);
});

test('a package whose next version wants Node 22.15 is held back', () => {
  const manifest = join(home, 'node_modules/@whatwg-node/promise-helpers/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  expect(version).toMatch(/^1\./);
});

test('`npx mmd serve` answers in the folder it is installed in, with pages, and publishes there', async () => {
  const written = await serving(['npx', 'mmd', 'serve'], home, {}, async (url) => {
    expect(await answer(url, '{ country(code: "ML") { name } }')).toEqual({
      data: { country: { name: 'Mali' } },
    });
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="root">');
  });
  expect(written).toMatch(/Published edition 1-/);
  expect(readdirSync(home)).toContain('editions-store');
  expect(existsSync(join(installed, 'editions-store'))).toBe(false);
});

test('it answers from any other folder', async () => {
  const folder = emptyFolder('elsewhere');
  await serving([mmd, 'serve'], folder, {}, async (url) => {
    expect(await answer(url, '{ country(code: "SN") { name } }')).toEqual({
      data: { country: { name: 'Senegal' } },
    });
  });
  expect(readdirSync(folder)).toEqual(['editions-store']);
});

test.each([
  ['in the folder it is installed in', () => home],
  ['in a checkout, as it has not all packages of one', () => process.cwd()],
])('`mmd compose` says what it needs %s', (_where, cwd) => {
  const { status, stdout, stderr } = spawnSync(mmd, ['compose', '--check'], {
    cwd: cwd(),
    env: environment,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'mmd: `mmd compose` must run in the folder of a checkout that has all its packages; ' +
      '`npm ci` without --omit=dev installs them.\n',
  );
});

test('a setting moves every path', async () => {
  const folder = emptyFolder('moved');
  const moved = {
    MMD_DATA_DIR: ['data', 'my/records'],
    MMD_OPERATIONS_DIR: ['schema/operations', 'my/questions'],
    MMD_SUPERGRAPH: ['schema/supergraph.graphql', 'my/graph.graphql'],
    MMD_WEB_DIR: ['dist/web', 'my/pages'],
  } as const;
  for (const [from, to] of Object.values(moved)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(installed, from), join(folder, to), { recursive: true });
  }
  // Each tells by its content that it is the one which is read.
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replaceAll(from, to));
  };
  change('my/records/atlas/organisations.json', '"748 Air Services Ltd"', '"748 Air Services Ltd, moved"');
  change('my/graph.graphql', 'One country, by its ISO 3166-1 code.', 'One moved country.');
  for (const ending of ['', '.br', '.gz'])
    rmSync(join(folder, `my/pages/icon.svg${ending}`), { force: true });
  writeFileSync(join(folder, 'my/pages/icon.svg'), '<svg>moved</svg>');
  const settings = Object.fromEntries(Object.entries(moved).map(([name, [, to]]) => [name, to]));
  await serving([mmd, 'serve'], folder, { ...settings, MMD_EDITIONS_DIR: 'my/editions' }, async (url) => {
    expect(await answer(url, '{ organisation(id: "organisation:748-air-services-ltd") { name } }')).toEqual({
      data: { organisation: { name: '748 Air Services Ltd, moved' } },
    });
    const schema = await answer(url, '{ __type(name: "Query") { fields { description } } }');
    expect(JSON.stringify(schema)).toContain('One moved country.');
    expect(await (await fetch(`${url}/icon.svg`)).text()).toBe('<svg>moved</svg>');
  });
  expect(readdirSync(folder)).toEqual(['my']);
  expect(readdirSync(join(folder, 'my')).sort()).toEqual([
    'editions',
    'graph.graphql',
    'pages',
    'questions',
    'records',
  ]);
});

test('requests are traced once the packages are installed that it asks for', async () => {
  const asked: string[] = [];
  const collector = createServer((request, response) => {
    asked.push(String(request.url));
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((listens) => collector.listen(0, '127.0.0.1', listens));
  const { port } = collector.address() as AddressInfo;
  const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port)}` };
  const { status, stderr } = spawnSync(mmd, ['serve'], {
    cwd: home,
    env: { ...environment, ...traced },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const [, packages] = /`npm install ([^`]+)`/.exec(stderr)!;
  run('npm', ['install', '--loglevel=error', ...packages!.split(' ')], home);
  await serving(['npx', 'mmd', 'serve'], home, traced, async (url) => {
    await answer(url, '{ country(code: "ML") { name } }');
  });
  expect(asked).toContain('/v1/traces');
  collector.close();
});
