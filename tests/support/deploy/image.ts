import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** One `COPY` of a stage. */
export interface Copy {
  /** The stage it copies from; undefined if it is the checkout. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

/** The contents of the last stage of a Dockerfile. */
export interface Stage {
  readonly image: string;
  readonly copies: readonly Copy[];
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly entrypoint: readonly string[];
}

/** Reads the last stage of deploy/Dockerfile. */
export function lastStage(): Stage {
  const text = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8').replace(/\\\n/g, ' ');
  const lines = text.slice(text.lastIndexOf('\nFROM ')).split('\n');
  const of = (instruction: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : []));
  const pairs = of('ENV').flatMap((line) => line.trim().split(/\s+/));
  return {
    image: of('FROM')[0] ?? '',
    copies: of('COPY').map(copyIn),
    environment: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    user: of('USER')[0],
    entrypoint: JSON.parse(of('ENTRYPOINT')[0] ?? '[]') as string[],
  };
}

function copyIn(line: string): Copy {
  const words = line.split(/\s+/);
  const from = words[0]?.startsWith('--from=') === true ? words.shift()?.slice('--from='.length) : undefined;
  const target = words.pop() ?? '';
  return { from, sources: words.map((word) => word.replace(/^\/app\//, '')), target };
}

/**
 * Copies the files of the last stage, with the packages left after `npm prune --omit=dev`, to a temporary folder, and
 * returns the folder. The packages are links: run Node there with `--preserve-symlinks`, so that it finds no others.
 */
export function layOut({ copies }: Stage): string {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-image-'));
  const lay: Readonly<Record<string, (into: string) => void>> = {
    node_modules: linkPackages,
    package: (into) => {
      for (const file of packedFiles()) cpSync(join(root, file), join(into, file));
    },
  };
  for (const { sources, target } of copies)
    for (const source of sources) lay[source]!(source === 'package' ? join(folder, target) : folder);
  return folder;
}

/** Returns the paths of the files that `npm pack` would include from the current checkout. */
export function packedFiles(): string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed = JSON.parse(printed) as { files: { path: string }[] }[];
  return packed.flatMap(({ files }) => files.map(({ path }) => path));
}

/** Links the top-level packages that are not only for development. */
function linkPackages(folder: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const isTop = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path);
    if (!isTop || dev === true || devOptional === true || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
}
