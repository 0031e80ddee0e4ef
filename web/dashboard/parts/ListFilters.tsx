import type { ReactNode } from 'react';
import { go, hrefHere, usePlace } from '../place/place';
import { componentColour, componentNames, useComponentWords } from '../text/components';
import { useText } from '../text/texts';
import { words } from '../pages/initiatives/words';
import { CountryOptions } from './CountryOptions';
import { Segments } from './Segments';
import { Select } from './Select';

/** The filters that lists of records share: component, country, year; `children` are a list's own. */
export function ListFilters({
  yearLabel,
  children,
}: {
  readonly yearLabel: string;
  readonly children: ReactNode;
}) {
  const text = useText(words);
  const names = useComponentWords();
  const { query } = usePlace();
  const thisYear = new Date().getFullYear();
  return (
    <>
      <Segments<string>
        label={text.component}
        value={query.get('component')?.toUpperCase() ?? ''}
        onChange={(value) => narrow('component', value.toLowerCase())}
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
        label={text.country}
        value={query.get('country')?.toUpperCase() ?? ''}
        onChange={(value) => narrow('country', value)}
      >
        <option value="">{text.any}</option>
        <CountryOptions chosen={query.get('country')?.toUpperCase() ?? ''} />
      </Select>
      <Select label={yearLabel} value={query.get('year') ?? ''} onChange={(value) => narrow('year', value)}>
        <option value="">{text.any}</option>
        {Array.from({ length: thisYear - 1999 }, (_, index) => thisYear - index).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
      {children}
    </>
  );
}

/** Sets one filter; a cursor of the list before means nothing in the new one. */
export function narrow(name: string, value: string): void {
  go(hrefHere({ [name]: value, after: undefined }));
}
