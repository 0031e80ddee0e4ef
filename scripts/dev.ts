import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Serves the graph and watches for changes, until it is interrupted. A change of a schema composes the graph again, and
 * any change of a source, a record or a saved operation restarts the server. Arguments are passed to `mmd serve`.
 *
 * Usage: npm run dev [-- arguments of `mmd serve`]
 */

const folders = ['subgraphs', 'gateway', 'cli', 'editions', 'data', 'schema/operations'];

// An editor writes a file in several steps.
const SETTLE_MS = 50;

const mmd = (...args: readonly string[]): readonly string[] => ['cli/bin.cjs', ...args];

let server: ChildProcess | undefined;
let isComposed = compose();
start();
const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;
for (const folder of folders.flatMap(withFoldersIn))
  watch(folder, (_event, file) => {
    // The types of resolvers are generated, not edited.
    if (file === null || file.includes('.generated.')) return;
    changed.add(join(folder, file));
    clearTimeout(timer);
    timer = setTimeout(follow, SETTLE_MS);
  });

/**
 * Lists a folder and all folders inside it. Each is watched separately, because on Linux, Node's recursive watch loses
 * a file that an editor replaces.
 */
function withFoldersIn(folder: string): readonly string[] {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [
    folder,
    ...inside.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)),
  ];
}

function follow(): void {
  const files = [...changed];
  changed.clear();
  console.log(`\nChanged: ${files.join(', ')}`);
  if (!isComposed || files.some((file) => /\.(graphql|ts)$/.test(file))) isComposed = compose();
  if (isComposed) restart();
}

/** Composes the graph, and returns true if that succeeded. Errors are printed with file and line. */
function compose(): boolean {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, mmd('compose'), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) console.log(`Composed in ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
  return status === 0;
}

function start(): void {
  if (!isComposed) return;
  server = spawn(process.execPath, mmd('serve', ...process.argv.slice(2)), {
    stdio: 'inherit',
    // No load balancer has to notice the shutdown.
    env: { MMD_DRAIN_DELAY_MS: '0', ...process.env },
  });
}

function restart(): void {
  const before = server;
  if (before === undefined || before.exitCode !== null) {
    start();
    return;
  }
  before.once('exit', start);
  before.kill('SIGTERM');
}
