import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

import { checkPorts } from '../gateway/settings/ports';
import { publishedEnvironment } from './support/published';
import { startServing } from './support/workers';

const cli = resolve('cli/bin.cjs');

describe('a command line that is wrong', () => {
  test.each([
    ['an unknown command', ['dta'], /unknown command 'dta'\n\(Did you mean data\?\)/],
    ['an unknown command of a command', ['data', 'chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    [
      'an unknown option',
      ['data', 'check', '--dta', 'x'],
      /unknown option '--dta'\n\(Did you mean --data\?\)/,
    ],
    ['a missing argument', ['edition', 'switch'], /missing required argument 'id'/],
    ['an argument too many', ['edition', 'list', 'x'], /too many arguments/],
    ['an option without its value', ['data', 'check', '--data'], /argument missing/],
    ['a command without its own', ['data'], /Usage: mmd data/],
    ['nothing at all', [], /Usage: mmd /],
    [
      'a port that is none',
      ['serve', '--port', 'x'],
      /--port <number>' argument 'x' is invalid\. It must be a whole/,
    ],
    [
      'a port for the gateway',
      ['gateway', '--port', '70000'],
      /--port <number>' argument '70000' is invalid/,
    ],
    ['an empty port', ['subgraph', 'rabat', '--port', ''], /--port <number>' argument '' is invalid/],
    ['an address that is none', ['serve', '--host', 'a b'], /--host <address>' argument 'a b' is invalid/],
    ['no number of workers', ['serve', '--workers', 'x'], /--workers <number>' argument 'x' is invalid/],
    ['too many workers', ['gateway', '--workers', '257'], /--workers .*must be a whole number from 1 to 256/],
    [
      'no worker',
      ['subgraph', 'rabat', '--workers', '0'],
      /--workers .*must be a whole number from 1 to 256/,
    ],
    ['no subgraph', ['subgraph'], /missing required argument 'name'/],
  ])('%s: exit 2, the error and where help is', (_what, args, message) => {
    const { status, stderr, stdout } = mmd(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/MMD_WORKERS=|PORT=/);
    expect(stderr).toMatch(/--help/);
  });

  test('wrong variables of the environment: exit 2, all of them listed', () => {
    const { status, stderr } = mmd(['serve'], { PORT: 'http', MMD_MAX_DEPTH: '-1' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/PORT="http"[^]*MMD_MAX_DEPTH="-1"/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('an option takes the place of a variable that is wrong', () => {
    const { status, stderr } = mmd(['subgraph', 'nowhere', '--port', '0'], { PORT: 'http' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/There is no subgraph "nowhere"/);
  });
});

describe('one port for the graph and the operator', () => {
  test.each([
    ['serve', {}],
    ['serve --workers 2', {}],
    ['gateway', { HOST: '0.0.0.0', MMD_OPERATOR_HOST: '127.0.0.2' }],
    ['gateway --supergraph schema/supergraph.graphql', {}],
  ])('`mmd %s`: exit 2, both settings', (line, hosts) => {
    const ports = { PORT: '4988', MMD_OPERATOR_PORT: '4988' };
    const { status, stdout, stderr } = mmd(line.split(' '), {
      ...publishedEnvironment(),
      ...ports,
      ...hosts,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /MMD_OPERATOR_PORT="4988": must be another port than that of the graph \(--port or PORT\)/,
    );
  });

  test.each([
    { port: 4988, host: '127.0.0.1', operatorPort: 4988, operatorHost: '127.0.0.2' },
    { port: 0, host: '127.0.0.1', operatorPort: 0, operatorHost: '127.0.0.1' },
    { port: 4988, host: '127.0.0.1', operatorPort: null, operatorHost: '127.0.0.1' },
  ])('is no fault where addresses differ or ports are free: %j', (config) => {
    expect(() => checkPorts(config)).not.toThrow();
  });
});

describe('what a command names and is not there', () => {
  test.each([
    ['data check --data no/such/folder', /^mmd: There is no folder no\/such\/folder; --data or MMD_DATA_DIR/],
    ['data check --data README.md', /^mmd: README\.md is not a folder/],
    ['data publish --data no/such/folder', /^mmd: There is no folder no\/such\/folder/],
    ['edition switch 1', /^mmd: There is no edition 1 in no\/such\/editions; there are no editions\.$/m],
    ['edition switch 1-00000000', /^mmd: There is no edition 1-00000000 in no\/such\/editions/],
    ['query -o Nope', /^mmd: There is no saved operation Nope; /],
    [
      'query {meetings{totalCount}}',
      /^mmd: There is no folder no\/such\/editions; MMD_EDITIONS_DIR names it/,
    ],
    ['gateway --supergraph no/such/file', /^mmd: There is no file no\/such\/file; --supergraph names it/],
    ['gateway --supergraph data', /^mmd: data is a folder, not a file/],
    ['gateway --supergraph no/such/file --workers 2', /^mmd: There is no file/],
    ['subgraph nowhere --port 0', /^mmd: There is no subgraph "nowhere"; the subgraphs are atlas,/],
    ['compose --check --against no-such-revision', /^mmd: no-such-revision is not a git revision/],
  ])('`mmd %s`: exit 2, one sentence and no stack', (line, message) => {
    const { status, stdout, stderr } = mmd(line.split(' '), { MMD_EDITIONS_DIR: 'no/such/editions' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync('no')).toBe(false);
  });

  test('a folder that a setting names: exit 2', () => {
    const { status, stderr } = mmd(['data', 'check'], { MMD_DATA_DIR: 'no/such/folder' });
    expect(status).toBe(2);
    expect(stderr).toBe('mmd: There is no folder no/such/folder; --data or MMD_DATA_DIR names it.\n');
  });

  test('a supergraph that a setting names: exit 2', () => {
    const { status, stderr } = mmd(['serve', '--port', '0'], {
      ...publishedEnvironment(),
      MMD_SUPERGRAPH: 'no/such/file',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^mmd: Cannot read the supergraph \S*no\/such\/file \(ENOENT\)/m);
  });

  test.each([
    ['no folder', 'serve', 'no/such/folder', 'ENOENT'],
    ['a file', 'serve --workers 2', 'README.md', 'ENOTDIR'],
    ['no folder beside another graph', 'gateway --supergraph schema/supergraph.graphql', 'no', 'ENOENT'],
  ])('saved operations that a setting names, %s: exit 2', (_what, line, folder, reason) => {
    const { status, stdout, stderr } = mmd([...line.split(' '), '--port', '0'], {
      ...publishedEnvironment(),
      MMD_OPERATIONS_DIR: folder,
      MMD_LOG_LEVEL: 'warn',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      `mmd: Cannot read the saved operations in ${folder} (${reason}); MMD_OPERATIONS_DIR names it.`,
    );
  });

  test.each(['serve', 'serve --workers 2', 'gateway', 'gateway --supergraph schema/supergraph.graphql'])(
    '`mmd %s` with a subgraph that there is not: exit 2',
    (line) => {
      const { status, stdout, stderr } = mmd([...line.split(' '), '--port', '0'], {
        ...publishedEnvironment(),
        MMD_SUBGRAPHS: 'rabatt=http://127.0.0.1:9/graphql',
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^mmd: .*MMD_SUBGRAPHS names rabatt, but the supergraph only has .*rabat/m);
    },
  );

  test('a file that is there and no supergraph: exit 1', () => {
    const { status, stderr } = mmd(['gateway', '--supergraph', 'README.md', '--port', '0']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^mmd: Cannot serve README\.md as a supergraph/);
  });

  test.each([
    ['edition list --editions README.md', 'README.md', 'a file is in the place of a folder (ENOTDIR)'],
    ['edition switch 1-00000000 --editions README.md', 'README.md', 'a file is in the place of a folder'],
    ['data publish --editions README.md', 'README.md', 'a file is in the place of a folder (EEXIST)'],
    ['data publish --editions README.md/in', 'README.md/in', 'a file is in the place of a folder'],
    // On Linux nobody can make a folder there, not even root; macOS has no /sys, and lets nobody make one.
    ['data publish --editions /sys/editions', '/sys/editions', ''],
  ])('`mmd %s`: exit 1, the folder, why it will not do and the way out', (line, folder, reason) => {
    const { status, stdout, stderr } = mmd(line.split(' '));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`mmd: Cannot keep editions in ${folder}: ${reason}`);
    expect(stderr).toMatch(/\(E[A-Z]+\)\. Choose another folder with MMD_EDITIONS_DIR or --editions\.\n$/);
  });

  test('`mmd compose` outside a checkout: exit 1, and where it runs', () => {
    const { status, stderr } = mmd(['compose', '--check'], {}, tmpdir());
    expect(status).toBe(1);
    expect(stderr).toBe(
      'mmd: `mmd compose` must run in the folder of a checkout that has all its packages; ' +
        '`npm ci` without --omit=dev installs them.\n',
    );
  });
});

describe('a reader of the output that stops before its end', () => {
  test('is no failure of a command', async () => {
    const child = spawn(process.execPath, [cli, 'query', '{ edition { id } }'], {
      env: { ...environmentOf({}), ...publishedEnvironment() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(told).not.toContain('EPIPE');
  });

  test('keeps no server from a clean stop', async () => {
    const server = startServing(['serve']);
    await server.url;
    server.child.stdout?.destroy();
    expect(await server.stop()).toBe(0);
    expect(server.stderr()).not.toContain('EPIPE');
  });
});

describe('variables that are misspelt', () => {
  test.each([
    ['MMD_WORKRES', '2', 'MMD_WORKERS'],
    ['MMD_EDITION_DIR', 'no/such/editions', 'MMD_EDITIONS_DIR'],
    ['MMD_CORS_ORIGIN', '*', 'MMD_CORS_ORIGINS'],
    ['MMD_LOGLEVEL', 'debug', 'MMD_LOG_LEVEL'],
    ['mmd_operator_port', '9464', 'MMD_OPERATOR_PORT'],
    ['MMD_PORT', '5000', 'PORT'],
    ['MMD_DATABASE_URL', 'postgres://a:secret-word@b/c', 'DATABASE_URL'],
  ])('%s is told with the near one', (variable, value, meant) => {
    const { status, stderr } = mmd(['edition', 'list'], { [variable]: value });
    expect(status).toBe(0);
    expect(stderr).toContain(`${variable} is not a setting and has no effect; did you mean ${meant}?`);
    expect(stderr).not.toContain('secret-word');
  });

  test('nothing is said of those that are no setting of anybody’s here', () => {
    const others = {
      MMD_GATEWAY_PORT: 'tcp://10.0.0.1:4000',
      MMD_PORT: 'tcp://10.0.0.1:4000',
      MMD_SERVICE_HOST: '10.0.0.1',
      MMD_TEST_STORE: 'postgres',
      MMD_TEST_CACHE_URL: 'redis://127.0.0.1',
      MMD_BENCH_SUBGRAPH: 'rabat',
      MMD_DATABASE_PASSWORD: 'secret-word',
      MMD_: '1',
    };
    expect(mmd(['edition', 'list'], others).stderr).toBe('');
  });
});

/** Runs the command without any settings of this process. */
function mmd(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = '.') {
  return spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: environmentOf(environment),
    cwd,
  });
}

function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(MMD_|PORT$|HOST$|.*_URL$)/.test(name));
  return { ...Object.fromEntries(own), MMD_EDITIONS_DIR: 'no/such/editions', ...settings };
}
