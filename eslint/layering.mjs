import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';

const root = resolve(import.meta.dirname, '..');

const subgraphs = readdirSync(join(root, 'subgraphs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
  .map(({ name }) => name);

/**
 * Forbids files in `target` to import from `from`, except from `except`. Paths are relative to the root of the
 * repository.
 */
const zone = (target, from, message, except = []) => ({
  target: `./${target}`,
  from: `./${from}`,
  except: except.map((path) => `./${path}`),
  message,
});

/** The imports that are forbidden. A folder that is not a target here may import anything. */
const zones = [
  ...subgraphs.map((name) =>
    zone(`subgraphs/${name}`, 'subgraphs', `A subgraph imports only its own folder and subgraphs/kit.`, [
      name,
      'kit',
    ]),
  ),
  zone(
    'subgraphs/kit',
    'subgraphs',
    'The kit is what all subgraphs share; it knows none of them but by name.',
    ['kit', 'components.ts'],
  ),
  ...['gateway', 'editions', 'cli', 'scripts'].map((from) =>
    zone('subgraphs', from, `A subgraph knows nothing of ${from}.`),
  ),
  ...['gateway', 'cli', 'scripts'].map((from) =>
    zone('editions', from, `Editions are made and opened without ${from}.`),
  ),
  zone('gateway', 'subgraphs', 'The gateway knows the subgraphs through subgraphs/index.ts alone.', [
    'index.ts',
    'kit',
  ]),
  zone('gateway', 'editions', 'The gateway knows editions through editions/index.ts alone.', ['index.ts']),
  ...['cli', 'scripts'].map((from) =>
    zone('gateway', from, `The gateway is started by ${from} and knows nothing of it.`),
  ),
  ...['subgraphs', 'editions', 'data'].map((from) =>
    zone('gateway/engine', from, 'The engine runs plans of any graph; it knows nothing of the domain.'),
  ),
  zone('cli', 'subgraphs', 'Commands reach the subgraphs through editions and the gateway.'),
];

/** The layers of the code, as lint errors. */
export default {
  name: 'layering',
  files: ['**/*.ts'],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/resolver-next': [
      createNodeResolver({
        extensions: ['.ts', '.js', '.cjs', '.json'],
        extensionAlias: { '.js': ['.ts', '.js'] },
      }),
    ],
  },
  rules: {
    'import-x/no-restricted-paths': ['error', { zones, basePath: root }],
    'import-x/no-cycle': ['error', { ignoreExternal: true }],
  },
};
