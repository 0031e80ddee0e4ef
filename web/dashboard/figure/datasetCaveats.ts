import type { DatasetRef } from './sources';

/** What the publishers of figures ask to be said, and what is to be known of their tables: one text for each dataset. */
export function datasetCaveats(datasets: readonly DatasetRef[]): readonly string[] {
  return datasets.map(({ attribution, note }) => {
    const ended = /[.!?]$/.test(attribution) ? attribution : `${attribution}.`;
    return note === null ? ended : `${ended} ${note}`;
  });
}
