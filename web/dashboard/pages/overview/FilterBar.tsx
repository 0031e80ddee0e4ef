import { Segments } from '../../parts/Segments';
import { asChoice, Select } from '../../parts/Select';
import { componentColour, componentNames, parseComponent, useComponentWords } from '../../text/components';
import { useText } from '../../text/texts';
import type { Filters } from './useFilters';
import { words } from './words';

/** The first year of any record, and the first year of the list to choose from. */
const firstYear = 2000;

/** Filters all pictures below it by component, year or both. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const text = useText(words);
  const names = useComponentWords();
  const { component, year, setComponent, setYear } = filters;
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index);
  return (
    <div className="filter-bar" role="group" aria-label={text.explore}>
      <Segments
        label={text.filterBy}
        value={component ?? ''}
        onChange={(value) => setComponent(parseComponent(value))}
        choices={[
          { value: '', label: text.all },
          ...componentNames.map((name) => ({
            value: name,
            label: names[name].short,
            colour: componentColour(name),
          })),
        ]}
      />
      <Select
        label={text.year}
        value={String(year ?? '')}
        onChange={(value) => setYear(value === '' ? undefined : Number(value))}
        choices={[{ value: '', label: text.allYears }, ...years.map(asChoice)]}
      />
    </div>
  );
}
