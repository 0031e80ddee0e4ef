import type { ReactNode } from 'react';
import type { DatasetRef } from './sources';

/** What the publishers of figures ask to be said, and what is to be known of their tables. */
export function datasetCaveats(datasets: readonly DatasetRef[]): readonly ReactNode[] {
  return datasets.map(({ id, attribution, note }) => (
    <span key={id} lang="en">
      {attribution}
      {/[.!?]$/.test(attribution) ? '' : '.'} {note}
    </span>
  ));
}
