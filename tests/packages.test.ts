import { readFileSync } from 'node:fs';

// What npm installs where, as package.json and package-lock.json say it.

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
  // Empty packages stand where these would be.
  const telemetry = running.filter((path) => /@opentelemetry\/(exporter|resource|sdk)/.test(path));
  expect(telemetry.map((path) => packages[path]?.version)).toEqual(telemetry.map(() => '0.3.0'));
});
