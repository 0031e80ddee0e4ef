import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { randomOf } from '../tests/fuzz/random';
import { Attacker, type Outcomes } from './attack/attacker';
import { Innocent, quantile, type Waits } from './attack/innocent';
import { poolsOf } from './attack/pools';
import { publish, startTarget, type Target } from './attack/server';
import { runNumbered } from './numbered';
import { APART, startApart, switchTo } from './soak/faults';
import { client, subjectOf } from './soak/load';
import { MemoryWatch, type Held } from './soak/memory';

const usage =
  'Usage: npm run soak -- [--minutes <how long>] [--clients <how many>] [--seed <of what they do>] [--resident <MB that the server may hold in the end>]';

const options = {
  minutes: { default: 30, least: 1 },
  clients: { default: 6, least: 1 },
  seed: { default: 1, least: 0 },
  resident: { default: 200, least: 1 },
};

// The number of times that the edition is switched and the subgraph is killed.
const ROUNDS = 6;

/**
 * Runs a separate server under mixed load: saved and random operations, invalid requests, and clients that disconnect
 * or read nothing. Meanwhile it switches editions, and kills and restarts a subgraph that runs as a separate process.
 * Prints the outcomes. Returns 1 if any outcome is not documented, if the innocent client got a wrong response, if the
 * server ended, or if the server uses more memory than allowed.
 */
runNumbered(usage, options, async ({ minutes, clients, seed, resident }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-soak-'));
  const editionsDir = join(folder, 'editions');
  const running: Target[] = [];
  try {
    publishTwo(folder, editionsDir);
    const ids = readdirSync(editionsDir).filter((name) => /^\d+-/.test(name));
    let apart = await startApart(editionsDir);
    running.push(apart);
    const server = await startTarget(editionsDir, optionsOfStart(), {
      MMD_SUBGRAPHS: `${APART}=${apart.url}/graphql`,
    });
    running.push(server);
    const subject = subjectOf(await poolsOf(server));
    const time = AbortSignal.timeout(minutes * 60_000);
    const attackers = Array.from({ length: clients }, () => new Attacker(server.url, time));
    const innocent = new Innocent(server.url);
    const memory = new MemoryWatch(server);
    const load = attackers.map((one, index) => client(one, randomOf(1_000 * seed + index), subject));
    const pauseMs = (minutes * 60_000) / (2 * ROUNDS + 1);
    for (let round = 0; round < ROUNDS && !time.aborted; round += 1) {
      await wait(pauseMs);
      await switchTo(editionsDir, ids[round % 2] ?? '');
      await wait(pauseMs);
      await apart.stop();
      await wait(2_000);
      apart = await startApart(editionsDir, Number(new URL(apart.url).port));
      running.push(apart);
    }
    await Promise.all(load);
    const held = memory.end();
    const waits = await innocent.end();
    for (const one of attackers) one.close();
    const outcomes = togetherOf(attackers);
    const unexpected = [...outcomes].filter(([outcome]) => !isDocumented(outcome));
    report({ outcomes, unexpected, waits, held });
    const ended = server.ended();
    if (ended !== null) console.log(`The server ended: ${String(ended)}`);
    const tooMuch = held.residentAtEnd > resident * 1e6;
    if (tooMuch) console.log(`The server holds more than ${String(resident)} MB.`);
    return unexpected.length === 0 && waits.failed === 0 && ended === null && !tooMuch ? 0 : 1;
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Publishes two editions that differ in the city of one meeting. */
function publishTwo(folder: string, editionsDir: string): void {
  const dataDir = join(folder, 'data');
  cpSync('data', dataDir, { recursive: true });
  const file = join(dataDir, 'rabat/meetings.json');
  const [meeting, ...others] = JSON.parse(readFileSync(file, 'utf8')) as object[];
  writeFileSync(file, JSON.stringify([{ ...meeting, city: 'Elsewhere' }, ...others]));
  publish(editionsDir, dataDir);
  publish(editionsDir);
}

/** Reads the options that `npm start` passes to Node. */
function optionsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

function togetherOf(attackers: readonly Attacker[]): Outcomes {
  const all: Outcomes = new Map();
  for (const { outcomes } of attackers)
    for (const [outcome, count] of outcomes) all.set(outcome, (all.get(outcome) ?? 0) + count);
  return all;
}

/**
 * Returns true if an outcome is documented. The only acceptable 5xx outcomes are those for overload and for the
 * deadline.
 */
function isDocumented(outcome: string): boolean {
  if (outcome === 'broken' || outcome.includes('INTERNAL_SERVER_ERROR')) return false;
  return !/^5/.test(outcome) || /^503 (SERVICE_UNAVAILABLE|DEADLINE_EXCEEDED)$/.test(outcome);
}

function report({
  outcomes,
  unexpected,
  waits,
  held,
}: {
  readonly outcomes: Outcomes;
  readonly unexpected: readonly (readonly [string, number])[];
  readonly waits: Waits;
  readonly held: Held;
}): void {
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const sum = [...outcomes.values()].reduce((all, count) => all + count, 0);
  const rows = [...outcomes].sort(([, one], [, other]) => other - one);
  console.log(`${String(sum)} requests`);
  for (const [outcome, count] of rows) console.log(`  ${outcome}: ${String(count)}`);
  console.log(
    `an innocent client: ${String(waits.ms.length)} answers, ${String(waits.failed)} wrong, p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms`,
  );
  console.log(
    `resident: ${mb(held.residentAtStart)} MB at the start, ${mb(held.residentAtEnd)} MB in the end, ${mb(held.residentMost)} MB at most; the heap’s floor rose by ${mb(held.heapSlope)} MB a minute in the second half`,
  );
  console.log(`${String(unexpected.length)} kinds of outcomes that must not be`);
  for (const [outcome, count] of unexpected) console.log(`  ${outcome}: ${String(count)}`);
}
