import { FolderShelf, checkData, readChecked } from '../../editions';
import { writeContent } from '../../editions/content';
import { given, run } from '../servers/listening';
import { multiply } from './multiply';

/** The cost of publishing a multiplied edition. */
export interface PublishedScale {
  readonly initiatives: number;
  /** The part of the total time that checking took, in seconds. */
  readonly checkSeconds: number;
  readonly seconds: number;
}

/**
 * Publishes the data with its initiatives multiplied, in a separate process, so that its memory can be measured. It
 * does everything that `mmd data publish` does except for reading, because the copies are not in files.
 */
run(async () => {
  const { data, faults } = readChecked('data');
  if (faults.length > 0) throw new Error('The data has faults; `mmd data check` lists them.');
  const multiplied = multiply(data, Number(given('MMD_BENCH_FACTOR')));
  const started = performance.now();
  if (checkData(multiplied).length > 0) throw new Error('The multiplied data has faults.');
  const checked = performance.now();
  const shelf = new FolderShelf(given('MMD_EDITIONS_DIR'));
  const draft = await shelf.draft();
  try {
    const { id, counts } = await draft.shelve(await writeContent(multiplied, draft, () => undefined));
    await (await shelf.open(id)).close();
    await shelf.switchTo(id);
    const initiatives = counts
      .filter(({ kind }) => kind.endsWith('/initiatives'))
      .reduce((sum, { count }) => sum + count, 0);
    const published: PublishedScale = {
      initiatives,
      checkSeconds: (checked - started) / 1000,
      seconds: (performance.now() - started) / 1000,
    };
    process.send?.(published);
  } finally {
    await draft.discard();
  }
});
