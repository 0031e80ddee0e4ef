import type { DatasetRef } from './sources';

/**
 * Returns one string for each dataset: the attribution that its publisher requires, and the caveats about its table.
 */
export function datasetCaveats(datasets: readonly DatasetRef[]): readonly string[] {
  return datasets.map(({ attribution, note }) => {
    const ended = /[.!?]$/.test(attribution) ? attribution : `${attribution}.`;
    return note === null ? ended : `${ended} ${note}`;
  });
}
