import { DataError, publish, type Published, type Shelf } from '../editions';
import { Failure } from './failure';
import { formatFaults } from './formatFaults';
import { folderAt } from './paths';
import { openProgress } from './progress';

/**
 * Publishes an edition and reports it. On a terminal, a line shows each step.
 *
 * @throws Failure that lists every fault of the data.
 * @throws Misuse if the folder of records does not exist.
 */
export async function publishWithProgress(options: {
  readonly dataDir: string;
  readonly shelf: Shelf;
  readonly keep: number;
  /** Receives the outcome; by default it is printed on stdout. */
  readonly say?: ((line: string) => void) | undefined;
}): Promise<Published> {
  folderAt(options.dataDir, '--data or MMD_DATA_DIR');
  const { say = console.log } = options;
  const progress = openProgress();
  const started = performance.now();
  try {
    const published = await publish({ ...options, onProgress: progress.show });
    progress.clear();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { id } = published.edition;
    say(
      published.changed
        ? `Published edition ${id} in ${seconds} s; it is now being served.`
        : `Nothing to publish: edition ${id} already has this data.`,
    );
    return published;
  } catch (error) {
    progress.clear();
    if (error instanceof DataError)
      throw new Failure(`${formatFaults(error.faults, options.dataDir)}\nNothing was published.`);
    throw error;
  }
}
