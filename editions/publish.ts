import { readChecked } from './check';
import { writeContent } from './content';
import type { Data } from './data';
import { formatFault, type Fault } from './faults';
import type { Manifest } from './manifest';
import { areComplete, measure } from './measuring';
import type { Shelf } from './shelf';

/** The options of `publish`. */
export interface PublishOptions {
  /** The folder of records. */
  readonly dataDir: string;
  readonly shelf: Shelf;
  /** The number of newest editions that stay on the shelf; all by default. */
  readonly keep?: number;
  /** Receives the name of each step, for a progress display. */
  readonly onProgress?: (step: string) => void;
}

/** The result of `publish`: the edition that is served afterwards. */
export interface Published {
  readonly edition: Manifest;
  /** False if the served edition already has this data, in which case nothing was written. */
  readonly changed: boolean;
}

/** An error about faulty data, which prevented publication. The message lists all faults. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly faults: readonly Fault[]) {
    super(
      `The data has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was published.\n${faults.map(formatFault).join('\n')}`,
    );
  }
}

/**
 * Builds an edition from the data, puts it on the shelf, opens it to make sure that it can be served, measures it, and
 * switches to it. If the process is killed at any moment, the previous edition stays current. Fails with a `DataError`
 * if the data has faults, and with an `EditionError` if the shelf cannot store the edition.
 */
export async function publish({
  dataDir,
  shelf,
  keep = Infinity,
  onProgress = () => undefined,
}: PublishOptions): Promise<Published> {
  onProgress('reading and checking the data');
  const { data, faults } = readChecked(dataDir);
  if (faults.length > 0) throw new DataError(faults);
  const published = await build(data, shelf, onProgress);
  onProgress('opening it');
  await openAndMeasure(published.edition.id, shelf, onProgress);
  if (published.changed) {
    await shelf.switchTo(published.edition.id);
    await removeOld(shelf, keep);
  }
  return published;
}

/** Opens an edition to make sure that it can be served, and measures its lists unless they were measured before. */
async function openAndMeasure(id: string, shelf: Shelf, onProgress: (step: string) => void): Promise<void> {
  const edition = await shelf.open(id);
  try {
    if (areComplete(edition.measures)) return;
    onProgress('measuring its lists');
    await shelf.keepMeasures(id, await measure(edition));
  } finally {
    await edition.close();
  }
}

async function build(data: Data, shelf: Shelf, onProgress: (step: string) => void): Promise<Published> {
  const draft = await shelf.draft();
  try {
    const content = await writeContent(data, draft, onProgress);
    const served = await draft.served();
    if (served?.checksum === content.checksum && served.layout === content.layout)
      return { edition: served, changed: false };
    return { edition: await draft.shelve(content), changed: true };
  } finally {
    await draft.discard();
  }
}

/** Removes old editions. The edition before the current edition always stays, for requests that began on it. */
async function removeOld(shelf: Shelf, keep: number): Promise<void> {
  const { editions } = await shelf.list();
  for (const { id } of editions.slice(Math.max(2, keep))) {
    // An edition that is still being read cannot be removed. A later publication removes it.
    await shelf.remove(id).catch(() => undefined);
  }
}
