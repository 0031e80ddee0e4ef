import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { patient, publishedEnvironment } from './published';
import { until } from './until';

const root = resolve(__dirname, '../..');

/** A serving command in a separate process, with its workers. */
export interface ServingProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** The output so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Its address; fails if it ends before it serves. */
  readonly url: Promise<string>;
  /** The address for operators; empty if there is none. Fails if the command ends before it serves. */
  readonly operatorUrl: Promise<string>;
  /** Returns the processes that serve. */
  workers(): readonly number[];
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<number | string>;
}

/** Starts a serving command of a checkout, on a free port unless told otherwise. Stop it when done. */
export function startServing(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  checkout = root,
): ServingProcess {
  const child = spawn(process.execPath, [join(checkout, 'cli/bin.cjs'), ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Given another folder for the pages, the command does not build them.
    env: {
      ...process.env,
      MMD_WEB_DIR: tmpdir(),
      PORT: '0',
      MMD_OPERATOR_PORT: '0',
      ...patient,
      ...publishedEnvironment(environment),
    },
  });
  const pid = child.pid ?? 0;
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  let exited = false;
  const hasEnded = (): boolean => exited;
  const ended = new Promise<number | string>((settle) =>
    child.on('close', (code, signal) => {
      exited = true;
      settle(signal ?? code ?? 0);
    }),
  );
  // The last line is printed when everything listens.
  const isReady = (): boolean =>
    (args.join(' ').includes('--workers') ? /^Workers /m : /^Edition /m).test(out);
  const listening = (async () => {
    while (!isReady() && !hasEnded()) await wait(20);
    return /http:\/\/\S+?(?=\/graphql)/.exec(out)?.[0] ?? '';
  })();
  const url = listening.then((found) => {
    if (!isReady()) throw new Error(`The server ended:\n${err}`);
    return found;
  });
  url.catch(() => undefined);
  const operatorUrl = url.then(() => /^Metrics +(\S+)\/metrics$/m.exec(out)?.[1] ?? '');
  operatorUrl.catch(() => undefined);
  return {
    child,
    pid,
    ended,
    url,
    operatorUrl,
    stdout: () => out,
    stderr: () => err,
    workers: () => childrenOf(pid),
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Returns the running children of a process. */
function childrenOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [])
    .filter(([, , parent, command]) => Number(parent) === pid && command?.includes('bin.cjs') === true)
    .map(([, child]) => Number(child));
}

/** The results of clients that send requests without a pause. */
export interface Load {
  readonly answered: number;
  readonly failed: readonly string[];
  /** Ends the load and waits for the last answers. */
  end(): Promise<void>;
}

/**
 * Sends requests to a server without a pause: some clients on a persistent connection each, some on a new one every
 * time.
 */
export function load(url: string, clients: { readonly kept: number; readonly fresh: number }): Load {
  const failed: string[] = [];
  let answered = 0;
  let going = true;
  const agents: Agent[] = [];
  const client = async (agent: Agent | false): Promise<void> => {
    while (going) {
      await askOnce(url, agent).then(
        () => (answered += 1),
        (error: unknown) => failed.push(String(error)),
      );
    }
  };
  const kept = Array.from({ length: clients.kept }, () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    agents.push(agent);
    return client(agent);
  });
  const all = [...kept, ...Array.from({ length: clients.fresh }, () => client(false))];
  return {
    get answered() {
      return answered;
    },
    failed,
    async end() {
      going = false;
      await Promise.all(all);
      for (const agent of agents) agent.destroy();
    },
  };
}

function askOnce(url: string, agent: Agent | false): Promise<void> {
  const body = JSON.stringify({ query: '{ country(code: "ML") { name } edition { id } }' });
  return new Promise((settle, reject) => {
    const options = {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json' },
      timeout: 20_000,
    };
    const asked = request(`${url}/graphql`, options, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && text.includes('"Mali"')) settle();
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('No answer came.')));
    asked.on('error', reject);
    asked.end(body);
  });
}

/**
 * Kills one of two workers under load. Resolves once another has taken its place and requests are answered again, with
 * the failures that clients met.
 */
export async function killOneUnderLoad(
  server: ServingProcess,
): Promise<{ readonly failed: readonly string[]; readonly clients: number }> {
  const clients = { kept: 4, fresh: 2 };
  const asking = load(await server.url, clients);
  await until(() => asking.answered > 50);
  const [victim = 0, other = 0] = server.workers();
  process.kill(victim, 'SIGKILL');
  await until(() => {
    const now = server.workers();
    return now.length === 2 && !now.includes(victim) && now.includes(other);
  }, 100);
  const before = asking.answered;
  await until(() => asking.answered > before + 100);
  await asking.end();
  return { failed: asking.failed, clients: clients.kept + clients.fresh };
}
