import type { DatasetRef } from './sources';

/** Gives one text for each dataset: the attribution that its publisher asks for, and the caveats about its table. */
export function datasetCaveats(datasets: readonly DatasetRef[]): readonly string[] {
  return datasets.map(({ attribution, note }) => {
    const ended = /[.!?]$/.test(attribution) ? attribution : `${attribution}.`;
    return note === null ? ended : `${ended} ${note}`;
  });
}
