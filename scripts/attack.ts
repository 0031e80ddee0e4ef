import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { attacks } from './attack/rows';
import { publish, startTarget, type Target } from './attack/server';
import { settled, strike, type Figures } from './attack/strike';

const usage =
  'Usage: npm run attack -- [--short] [--public] [--only <part of a name>] [--seconds <at most, for each>] [--longest <ms an innocent client may wait>] [--heap <MB>]';

/**
 * Attacks a server of its own, on this machine, in every way that is known, and prints what each cost: processor time, bytes, memory, and
 * how long an innocent client waited beside it. Gives 1 where the server ended, or the innocent client was not answered or waited too long.
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
    },
  });
  const [seconds, heapMb, longest] = [values.seconds, values.heap, values.longest].map(Number) as [
    number,
    number,
    number,
  ];
  if (!(seconds > 0) || !(heapMb >= 64) || !(longest > 0)) {
    console.error(usage);
    return 2;
  }
  const editionsDir = mkdtempSync(join(tmpdir(), 'mmd-attack-'));
  // Without a limit for each client everything has to be held by the server itself.
  const settings = { MMD_PROFILE: values.public ? 'public' : '' };
  const chosen = attacks.filter(
    ({ name, short }) => name.includes(values.only) && (!values.short || short === true),
  );
  let target: Target | null = null;
  let faults = 0;
  try {
    publish(editionsDir);
    console.log(headings);
    for (const attack of chosen) {
      target ??= await startTarget(editionsDir, heapMb, settings);
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
  } finally {
    await target?.stop();
    rmSync(editionsDir, { recursive: true, force: true });
  }
  console.log(`${String(faults)} of ${String(chosen.length)} attacks kept others from being answered`);
  return faults === 0 ? 0 : 1;
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
