import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from '../machine/proc';

/** Formats the date, commit and machine of figures as a sentence without its full stop. */
export function origin(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], {
    encoding: 'utf8',
  });
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, of commit ${commit}${changed.trim() === '' ? '' : ' with changes'}, on ${machine()}`;
}

const compared: Readonly<Record<string, readonly string[]>> = {
  '.': ['@apollo/gateway', '@apollo/server', '@apollo/subgraph', 'graphql', 'knex', 'better-sqlite3'],
  bench: ['graphql-yoga', 'mercurius', 'graphql-jit', 'fastify', 'autocannon'],
  'bench/hive': ['@graphql-hive/gateway', '@graphql-hive/router-runtime'],
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** Lists the versions of the compared packages, from the lock files. */
export function versions(): string {
  return Object.entries(compared)
    .flatMap(([folder, names]) => {
      const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
      return names.map((name) => `${name} ${packages[`node_modules/${name}`]?.version ?? '(not locked)'}`);
    })
    .join(', ');
}
