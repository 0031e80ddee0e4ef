import { readChecked } from './check';
import { writeContent } from './content';
import type { Data } from './data';
import { formatFault, type Fault } from './faults';
import type { Manifest } from './manifest';
import { areComplete, measure } from './measuring';
import type { Shelf } from './shelf';

/** What `publish` needs to know. */
export interface PublishOptions {
  /** The folder of records. */
  readonly dataDir: string;
  readonly shelf: Shelf;
  /** How many editions stay on the shelf, the newest; all of them where none is given. */
  readonly keep?: number;
  /** Told of each step, to show that something happens. */
  readonly onProgress?: (step: string) => void;
}

/** What `publish` gives: the edition that is now served, and whether it is a new one. */
export interface Published {
  readonly edition: Manifest;
  /** False where the data is that of the edition served already: nothing was written then. */
  readonly changed: boolean;
}

/** The data has faults; nothing was published. The message lists all of them. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly faults: readonly Fault[]) {
    super(
      `The data has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was published.\n${faults.map(formatFault).join('\n')}`,
    );
  }
}

/**
 * Builds an edition from the data, puts it on the shelf, opens it to see that it can be served, measures it, and switches to it: killed
 * at any moment, the edition before it stays. Fails with a `DataError` where the data has faults, with an `EditionError`
 * where the shelf cannot take it.
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

/** Opens an edition to see that it can be served, and measures its lists where that was not done before. */
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

/** The edition before the current one is kept in any case, for requests that began on it. */
async function removeOld(shelf: Shelf, keep: number): Promise<void> {
  const { editions } = await shelf.list();
  for (const { id } of editions.slice(Math.max(2, keep))) {
    // What cannot be removed, as somebody still reads it, is removed by a later publication.
    await shelf.remove(id).catch(() => undefined);
  }
}
