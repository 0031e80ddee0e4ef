import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The packages that npm installs, according to package.json and package-lock.json.

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly dev?: true;
  readonly hasInstallScript?: true;
  readonly engines?: { readonly node: string };
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const own = read<{
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  overrides: Record<string, unknown>;
}>('package.json');
const web = read<{ devDependencies: Record<string, string> }>('web/package.json');

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('of the two SQLite drivers npm installs the one that is right for the Node at hand', () => {
  const engines = (name: string): string | undefined => packages[`node_modules/${name}`]?.engines?.node;
  expect(engines('better-sqlite3')).toBe('>=20 <24');
  expect(engines('better-sqlite3-node24')).toBe('>=24');
  expect(packages['node_modules/better-sqlite3']?.version).toMatch(/^12\./);
  expect(packages['node_modules/better-sqlite3-node24']?.version).toMatch(/^13\./);
});

test('npm has nothing to ask about scripts, and only the driver has one that is run', () => {
  const withScripts = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? [nameOf(path)] : [],
  );
  expect([...new Set(withScripts)].sort()).toEqual(Object.keys(own.allowScripts).sort());
  const allowed = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name]);
  expect(allowed).toEqual(['better-sqlite3']);
});

test('packages whose next version wants a newer Node are held back without the lock file, too', () => {
  for (const name of ['@graphql-tools/merge', '@graphql-tools/schema']) {
    expect(own.dependencies[name]).toMatch(/^\d/);
    expect(own.dependencies[name]).toBe(own.overrides[name]);
  }
});

describe('licences of packages', () => {
  const { unlicensed, productionPackages } = createRequire(__filename)('../scripts/packages.cjs') as {
    unlicensed: (lock: object) => readonly string[];
    productionPackages: (lock: object) => readonly object[];
  };
  const lockOf = (name: string, license?: string, more: object = {}): object => ({
    packages: {
      '': {},
      [`node_modules/${name}`]: { version: '1.0.0', ...(license && { license }), ...more },
    },
  });

  it('are on the list, for all that run', () => {
    expect(unlicensed({ packages })).toEqual([]);
    expect(productionPackages({ packages }).length).toBeGreaterThan(250);
  });

  it.each([
    ['a', 'GPL-3.0-only'],
    ['a', 'AGPL-3.0-or-later'],
    ['a', 'SSPL-1.0'],
    ['a', 'MIT AND GPL-2.0'],
    ['a', 'UNLICENSED'],
    ['a', undefined],
    ['a', 'Elastic-2.0'],
    ['@apollo/another', 'Elastic-2.0'],
  ])('of %s would be told: %s', (name, license) => {
    expect(unlicensed(lockOf(name, license))).toEqual([`${name} 1.0.0: ${license ?? 'no licence'}`]);
  });

  it.each([
    ['a', '(GPL-3.0-only OR MIT)', {}],
    ['a', '(MIT AND BSD-3-Clause)', {}],
    ['@apollo/gateway', 'Elastic-2.0', {}],
    ['a', 'GPL-3.0-only', { dev: true }],
  ])('of %s are fine: %s', (name, license, more) => {
    expect(unlicensed(lockOf(name, license, more))).toEqual([]);
  });
});

test('the lock file names no registry', () => {
  const named = Object.values(packages).filter(
    ({ resolved, link }) => resolved !== undefined && link !== true,
  );
  expect(named).toEqual([]);
});

test('nothing that builds the pages, and nothing that would report to Apollo, is installed to run', () => {
  const running = Object.entries(packages).flatMap(([path, { dev, link }]) =>
    path.includes('node_modules/') && dev !== true && link !== true ? [path] : [],
  );
  for (const name of Object.keys(web.devDependencies)) expect(running).not.toContain(`node_modules/${name}`);
  // Empty packages take the place of these.
  const telemetry = running.filter((path) => /@opentelemetry\/(exporter|resource|sdk)/.test(path));
  expect(telemetry.map((path) => packages[path]?.version)).toEqual(telemetry.map(() => '0.3.0'));
});
