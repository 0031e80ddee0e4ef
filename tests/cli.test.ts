import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionsDir } from './support/published';

/** Runs the command as a user does, in this checkout. */
function mmd(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['cli/bin.cjs', ...args], { encoding: 'utf8' });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('help', () => {
  test.each([['serve'], ['data check'], ['data publish'], ['edition list'], ['edition switch'], ['compose']])(
    '`mmd %s --help` says what it does, with an example',
    (command) => {
      const { status, stdout } = mmd(...command.split(' '), '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: mmd ${command}`);
      expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ .*mmd ${command}`));
    },
  );

  test.each([[[]], [['--all']]])(
    '`mmd serve --help` lists settings: what matters first, all with --all',
    (more) => {
      const { stdout } = mmd('serve', '--help', ...more);
      const listed = stdout.match(/^ {2}(MMD_[A-Z_]+|PORT|HOST|[A-Z]+_URL)/gm) ?? [];
      expect(stdout).toMatch(/MMD_EDITIONS_DIR .*/);
      if (more.length === 0) expect(listed.length).toBeLessThan(12);
      else expect(listed.length).toBeGreaterThan(45);
      expect(stdout.includes('MMD_MAX_ALIASES')).toBe(more.length > 0);
      expect(stdout).not.toContain('MMD_SUBGRAPH_MAX_TOKENS');
    },
  );

  test('`mmd gateway --supergraph` lists only what means something there', () => {
    const { stdout } = mmd('gateway', '--supergraph', 'any.graphql', '--help', '--all');
    for (const word of ['MMD_MAX_DEPTH', 'MMD_SUBGRAPH_TIMEOUT_MS', 'MMD_CORS_ORIGINS', 'CACHE_URL'])
      expect(stdout).toContain(`  ${word} `);
    for (const word of [
      'EDITIONS_DIR',
      'DATABASE',
      'MMD_SUPERGRAPH ',
      'PLAYGROUND',
      'FRAME',
      'RESPONSE_CACHE',
    ])
      expect(stdout).not.toContain(word);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const option of ['--version', '-v']) expect(mmd(option).stdout).toBe(`${version}\n`);
  });

  test.each(['serve', 'gateway', 'subgraph'])('`mmd %s` has --port, --host and --workers', (command) => {
    const { stdout } = mmd(command, '--help');
    for (const option of ['-p, --port <number>', '--host <address>', '--workers <number>'])
      expect(stdout).toContain(`  ${option} `);
  });
});

describe('data', () => {
  test('`data check` counts the records where they have no fault', () => {
    const { status, stdout } = mmd('data', 'check');
    expect(stdout).toMatch(/^\d+ records in data, no faults\.$/m);
    expect(status).toBe(0);
  });

  test('`data check` lists every fault, then their number, and exits 1', () => {
    const data = brokenData();
    const { status, stderr } = mmd('data', 'check', '--data', data);
    expect(status).toBe(1);
    expect(stderr).toContain(`\n${data}/rabat/meetings.json · `);
    expect(stderr).toMatch(/rabat\/meetings\.json .* type: found "PARTY"/);
    expect(stderr).toMatch(/rabat\/component\.json .* name: found nothing/);
    expect(stderr.trimEnd()).toMatch(/\d+ faults in 2 files\.$/);
  });

  test('`data publish` publishes nothing from data with faults', () => {
    const data = brokenData();
    const { status, stderr } = mmd('data', 'publish', '--data', data, '--editions', join(folder, 'none'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/2 files\.\nNothing was published\.$/m);
    expect(mmd('edition', 'list', '--editions', join(folder, 'none')).stdout).toMatch(/^No edition in /);
  });

  test('`data publish` writes no progress where there is no terminal', () => {
    const { status, stdout, stderr } = mmd('data', 'publish', '--editions', join(folder, 'editions'));
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Published edition 1-[0-9a-f]{8} in \d+\.\d s; it is now being served\.\n$/);
    expect(status).toBe(0);
  });
});

describe('editions', () => {
  test('`edition list` marks the one that is served', () => {
    const { stdout } = mmd('edition', 'list', '--editions', editionsDir());
    expect(stdout).toMatch(/^ +edition +published +records +checksum\n\* +1-[0-9a-f]{8} +\d{4}-/);
  });

  test.each(['7-00000000', 'nope'])('`edition switch %s` names those that are there, and exits 2', (id) => {
    const { status, stderr } = mmd('edition', 'switch', id, '--editions', editionsDir());
    expect(status).toBe(2);
    expect(stderr).toContain(`mmd: There is no edition ${id} in ${editionsDir()}; the editions are 1-`);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('`edition switch` goes to an edition that is there', () => {
    const editions = join(folder, 'shelf');
    cpSync(editionsDir(), editions, { recursive: true });
    const id = readFileSync(join(editions, 'current'), 'utf8').trim();
    rmSync(join(editions, 'current'));
    const { status, stdout } = mmd('edition', 'switch', id, '--editions', editions);
    expect(stdout).toMatch(new RegExp(`^Edition ${id}, published .*, is now being served\\.$`, 'm'));
    expect(status).toBe(0);
    const again = mmd('edition', 'switch', id, '--editions', editions);
    expect(again.stdout).toMatch(new RegExp(`^Edition ${id}, published .*, is already being served\\.\n$`));
    expect(again.status).toBe(0);
  });
});

/** Copies the real data, with a wrong type in one file and a missing name in another. */
function brokenData(): string {
  const data = mkdtempSync(join(folder, 'data-'));
  cpSync('data', data, { recursive: true });
  edit(join(data, 'rabat/meetings.json'), (meetings: { type: string }[]) => {
    meetings[0]!.type = 'PARTY';
  });
  edit(join(data, 'rabat/component.json'), (component: { name?: unknown }) => {
    delete component.name;
  });
  return data;
}

function edit<T>(file: string, change: (content: T) => void): void {
  const content = JSON.parse(readFileSync(file, 'utf8')) as T;
  change(content);
  writeFileSync(file, JSON.stringify(content, null, 2));
}
