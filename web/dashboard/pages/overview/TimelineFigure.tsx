import { AllYears } from './AllYears';
import { OneYear } from './OneYear';
import type { Filters } from './useFilters';

/** Meetings over time: all years in lanes, or the individual meetings of one year. */
export function TimelineFigure({ filters }: { readonly filters: Filters }) {
  if (filters.year === undefined) return <AllYears filters={filters} />;
  return <OneYear filters={filters} year={filters.year} />;
}
