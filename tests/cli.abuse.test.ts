import { spawnSync } from 'node:child_process';

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
  ])('%s: exit 1, the error and where help is', (_what, args, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['cli/bin.cjs', ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/--help/);
  });

  test('a folder of records that is not there: exit 1, and no stack', () => {
    const args = ['data', 'check', '--data', 'no/such/folder'];
    const { status, stderr } = spawnSync(process.execPath, ['cli/bin.cjs', ...args], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('wrong variables of the environment: exit 1, all of them listed', () => {
    const { status, stderr } = spawnSync(process.execPath, ['cli/bin.cjs', 'serve'], {
      encoding: 'utf8',
      env: { ...process.env, PORT: 'http', MMD_MAX_DEPTH: '-1' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/PORT="http"[^]*MMD_MAX_DEPTH="-1"/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
