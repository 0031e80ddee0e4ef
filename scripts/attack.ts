import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { Climber, heights, type Weighed } from './attack/climb';
import { attacks } from './attack/rows';
import { publish, startTarget, type Target } from './attack/server';
import { settled, strike, type Figures } from './attack/strike';

const usage =
  'Usage: npm run attack -- [--short] [--public] [--only <part of a name>] [--seconds <at most, for each>] [--longest <ms an innocent client may wait>] [--heap <MB>] [--climb <steps>] [--seed <of the climbs>] [--editions <folder that is published already>]';

// The maximum time for which an operation within the limits may block other clients.
const LONGEST_BLOCK_MS = 100;

/**
 * Attacks a separate server on this machine in every known way. Prints the cost of each attack: processor time, bytes,
 * memory, and the waits of an innocent client. Then climbs towards the most expensive operations that the limits admit.
 * Returns 1 if the server ended, if the innocent client got no response or waited too long, or if an operation that was
 * found blocks other clients for too long.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      public: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '20' },
      longest: { type: 'string', default: 'Infinity' },
      heap: { type: 'string', default: '256' },
      climb: { type: 'string' },
      seed: { type: 'string', default: '1' },
      editions: { type: 'string' },
    },
  });
  const { climb = values.short ? '20' : '200' } = values;
  const numbers = [values.seconds, values.heap, values.longest, climb, values.seed].map(Number);
  const [seconds = 0, heapMb = 0, longest = 0, steps = 0, seed = 0] = numbers;
  if (!(seconds > 0) || !(heapMb >= 64) || !(longest > 0) || !(steps >= 0) || !(seed >= 0)) {
    console.error(usage);
    return 2;
  }
  const ownDir = values.editions === undefined ? mkdtempSync(join(tmpdir(), 'mmd-attack-')) : undefined;
  const editionsDir = values.editions ?? ownDir ?? '';
  // Without a rate limit per client, the server depends on all its other limits.
  const settings = { MMD_PROFILE: values.public ? 'public' : '' };
  const chosen = attacks.filter(
    ({ name, short }) => name.includes(values.only) && (!values.short || short === true),
  );
  const nodeOptions = [`--max-old-space-size=${String(heapMb)}`];
  let target: Target | null = null;
  let faults = 0;
  try {
    if (ownDir !== undefined) publish(ownDir);
    console.log(headings);
    for (const attack of chosen) {
      target ??= await startTarget(editionsDir, nodeOptions, settings);
      await settled(target);
      const figures = await strike(target, attack, seconds * 1_000);
      console.log(lineOf(figures));
      const { ended, failed } = figures;
      if (ended !== null || failed > 0 || figures.longest > longest) faults += 1;
      if (ended !== null || failed > 0) {
        await target.stop();
        target = null;
      }
    }
    console.log(`${String(faults)} of ${String(chosen.length)} attacks kept others from being answered`);
    await target?.stop();
    target = null;
    if (steps > 0) {
      // Without a row cache every operation is as slow as the first time.
      target = await startTarget(editionsDir, nodeOptions, { ...settings, MMD_ROW_CACHE_BYTES: '0' });
      faults += await climbs(target, seed, steps);
    }
  } finally {
    await target?.stop();
    if (ownDir !== undefined) rmSync(ownDir, { recursive: true, force: true });
  }
  return faults === 0 ? 0 : 1;
}

/** Climbs once for each quantity. Returns the number of operations found that block other clients for too long. */
async function climbs(target: Target, seed: number, steps: number): Promise<number> {
  await settled(target);
  const climber = await Climber.of(target);
  const found: Weighed[] = [];
  console.log(climbHeadings);
  for (const [name, height] of Object.entries(heights)) {
    const weighed = await climber.climb(height, seed, steps);
    if (weighed === null) continue;
    found.push(weighed);
    console.log(climbLineOf(name, weighed));
  }
  for (const { query, statement } of found) console.log(`\n${query}\n${statement}`);
  const faults = found.filter(({ blockMs }) => blockMs > LONGEST_BLOCK_MS).length;
  console.log(
    `${String(faults)} of ${String(found.length)} questions keep others waiting for over ${String(LONGEST_BLOCK_MS)} ms`,
  );
  return faults;
}

const climbHeadings = [
  '| the most of | others wait ms | CPU ms | longest statement ms | kB answered | MB more held | characters asked |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
].join('\n');

function climbLineOf(
  name: string,
  { blockMs, workMs, statementMs, bytes, grownBytes, query }: Weighed,
): string {
  const cells = [blockMs, workMs, statementMs, bytes / 1e3, grownBytes / 1e6].map((value) =>
    value.toFixed(1),
  );
  return `| ${[name, ...cells, String(query.length)].join(' | ')} |`;
}

const headings = [
  '| attack | answers | took s | CPU ms | MB received | MB resident | innocent p50 ms | p99 ms | longest ms | not answered | server |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
].join('\n');

function lineOf(figures: Figures): string {
  const { name, outcomes, tookMs, cpuMs, bytes, residentBytes, p50, p99, longest, failed, ended } = figures;
  const whole = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(0));
  const mb = (value: number): string => (value / 1e6).toFixed(1);
  const state = ended === null ? 'lives' : `ended (${String(ended)})`;
  const cells = [name, outcomes, (tookMs / 1_000).toFixed(1), whole(cpuMs), mb(bytes), mb(residentBytes)];
  return `| ${[...cells, p50.toFixed(1), ...[p99, longest, failed].map(whole), state].join(' | ')} |`;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
