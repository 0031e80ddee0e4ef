import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from '../bundles';
import { cores, startNode } from '../machine/spawn';
import { peakResidentMb } from '../machine/proc';
import type { PublishedScale } from './publish';

/** A multiplied edition, and the cost of publishing it. */
export interface Published extends PublishedScale {
  /** The peak memory of publishing. */
  readonly peakMb: number;
  /** The total size of the edition's files. */
  readonly fileMb: number;
}

// The heap size of the publishing process, in MB. At a factor of 1000, all copies are in memory before they are
// written.
const heapMb = 12_000;

/** Publishes the data with its initiatives multiplied into a folder of editions. Fails if publishing fails. */
export async function publishScaled(factor: number, editionsDir: string): Promise<Published> {
  const publisher = startNode(
    [`--max-old-space-size=${String(heapMb)}`, ensureBundle('scale/publish')],
    cores.server,
    { MMD_EDITIONS_DIR: editionsDir, MMD_BENCH_FACTOR: String(factor) },
    ['ignore', 'inherit', 'inherit', 'ipc'],
  );
  let peakMb = 0;
  const look = (): void => void (peakMb = Math.max(peakMb, peakResidentMb([publisher.pid])));
  const watch = setInterval(look, 100);
  try {
    const ended = once(publisher.child, 'exit').then(() => {
      throw new Error(`Publishing ${String(factor)} times the initiatives failed.`);
    });
    const told = once(publisher.child, 'message').then(([message]) => message as PublishedScale);
    const published = await Promise.race([told, ended]);
    ended.catch(() => undefined);
    look();
    return { ...published, peakMb, fileMb: sizeOf(editionsDir) };
  } finally {
    clearInterval(watch);
    await publisher.stop();
  }
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20;
}
