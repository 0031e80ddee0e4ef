import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server that can be restarted while clients use it. */
export interface OwnPostgres {
  readonly url: string;
  /** Restarts it: `fast` disconnects its clients, `immediate` simulates a crash with recovery. */
  restart(how: 'fast' | 'immediate'): Promise<void>;
  /** Stops it for a while. */
  halt(): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
  /** Stops it for good and deletes its data. */
  stop(): void;
}

/** Finds the folder of the server's programs: that of `pg_config`, or one per version on Debian and its relatives. */
function programs(): string {
  const installed = (): string[] => [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()];
  const versions = (): string[] =>
    readdirSync('/usr/lib/postgresql')
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => `/usr/lib/postgresql/${version}/bin`);
  const found = [...tryTo(installed, []), ...tryTo(versions, [])].find((folder) =>
    tryTo(() => readdirSync(folder).includes('initdb'), false),
  );
  if (found === undefined)
    throw new Error(
      'There is no PostgreSQL server here that could be started and restarted: no initdb in `pg_config --bindir` or /usr/lib/postgresql/*/bin.',
    );
  return found;
}

function tryTo<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Determines the user that runs the server: PostgreSQL refuses to run as root, so root uses the user `postgres`. */
function user(): {
  /** Returns the command that runs a program as that user, and the arguments that precede the program's own. */
  readonly as: (program: string) => readonly [command: string, before: readonly string[]];
  /** Makes that user the owner of a folder. */
  readonly own: (folder: string) => void;
} {
  if (process.getuid?.() !== 0) return { as: (program) => [program, []], own: () => undefined };
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return {
    as: (program) => ['runuser', ['-u', 'postgres', '--', program]],
    own: (folder) => chownSync(folder, id('-u'), id('-g')),
  };
}

/** Starts a separate server with temporary data on the given port. Stop it when done. */
export function startOwnPostgres(port: number): OwnPostgres {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'mmd-faults-'));
  const { as, own } = user();
  own(folder);
  const log = join(folder, 'log');
  const run = (program: string, ...args: string[]): void => {
    const [command, before] = as(join(bin, program));
    // No pipe: the server would inherit it and keep it open.
    const { status, error } = spawnSync(command, [...before, ...args], { stdio: 'ignore', cwd: folder });
    if (status !== 0)
      throw new Error(
        `${program} failed (${String(error ?? status)}).\n${tryTo(() => readFileSync(log, 'utf8'), '')}`,
      );
  };
  const data = join(folder, 'data');
  const controlArgs = ['-w', '-D', data, '-l', log, '-o', `-p ${port} -k ${folder} -h 127.0.0.1`];
  const control = (...args: string[]): void => run('pg_ctl', ...controlArgs, ...args);
  // Asynchronous, because the clients must be able to send requests meanwhile.
  const controlled = (...args: string[]): Promise<void> =>
    new Promise((settle, reject) => {
      const [command, before] = as(join(bin, 'pg_ctl'));
      const child = spawn(command, [...before, ...controlArgs, ...args], { stdio: 'ignore', cwd: folder });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? settle() : reject(new Error(`pg_ctl ${args.join(' ')} failed (${String(code)}).`)),
      );
    });
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  control('start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: (how) => controlled('-m', how, 'restart'),
    halt: () => controlled('-m', 'fast', 'stop'),
    start: () => controlled('start'),
    stop() {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
