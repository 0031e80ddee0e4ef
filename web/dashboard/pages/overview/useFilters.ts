import { useParam, useYearParam } from '../../place/useParam';
import type { Chosen } from '../../figure/sheet';
import { parseComponent, useComponentWords, type ComponentName } from '../../text/components';
import { useText } from '../../text/texts';
import { words } from './words';

/** The filters of the overview, which are stored in the address. */
export interface Filters {
  readonly component: ComponentName | undefined;
  readonly year: number | undefined;
  setComponent(name: ComponentName | undefined): void;
  setYear(year: number | undefined): void;
}

/** Returns the filters that all pictures of the overview share. */
export function useFilters(): Filters {
  const [component, setComponent] = useParam('component');
  const [year, setYear] = useYearParam('year');
  return {
    component: parseComponent(component),
    year,
    setComponent: (name) => setComponent(name?.toLowerCase() ?? ''),
    setYear,
  };
}

/** Returns the columns that record the filters in a saved file of figures. */
export function useChosen({
  component,
  year,
}: Partial<Pick<Filters, 'component' | 'year'>>): readonly Chosen[] {
  const text = useText(words);
  const names = useComponentWords();
  return [
    ...(component ? [{ label: text.component, value: names[component].short }] : []),
    ...(year === undefined ? [] : [{ label: text.year, value: year }]),
  ];
}

/** Builds the filter of initiatives for a component and the year in which they began. */
export function initiativeFilter({ component, year }: Pick<Filters, 'component' | 'year'>) {
  return {
    ...(component ? { components: [component] } : {}),
    ...(year === undefined ? {} : { startedFrom: `${year}-01-01`, startedTo: `${year}-12-31` }),
  };
}

/** Builds the filter of meetings for a component and a year. */
export function meetingFilter({ component, year }: Pick<Filters, 'component' | 'year'>) {
  return { ...(component ? { components: [component] } : {}), ...(year === undefined ? {} : { year }) };
}
