import type { ReactNode } from 'react';
import { go, hrefHere } from '../place/place';
import { componentColour, componentNames, parseComponent, useComponentWords } from '../text/components';
import { useText } from '../text/texts';
import { words } from '../pages/initiatives/words';
import { useCountryChoices } from './countries';
import { Segments } from './Segments';
import { asChoice, Select } from './Select';
import { useUnderstood } from './useUnderstood';

/**
 * The filters that all lists of records share: component, country, year. `children` are the filters of a single list.
 */
export function ListFilters({
  yearLabel,
  children,
}: {
  readonly yearLabel: string;
  readonly children: ReactNode;
}) {
  const text = useText(words);
  const names = useComponentWords();
  const countries = useCountryChoices();
  const { query } = useUnderstood();
  const thisYear = new Date().getFullYear();
  return (
    <>
      <Segments<string>
        label={text.component}
        value={parseComponent(query.get('component')) ?? ''}
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
        className="country"
        label={text.country}
        value={countryOf(query) ?? ''}
        onChange={(value) => narrow('country', value)}
        choices={[{ value: '', label: text.any }, ...countries]}
      />
      <Select
        label={yearLabel}
        value={yearOf(query) ?? ''}
        onChange={(value) => narrow('year', value)}
        choices={[
          { value: '', label: text.any },
          ...Array.from({ length: thisYear - 1999 }, (_, index) => thisYear - index).map(asChoice),
        ]}
      />
      {children}
    </>
  );
}

/** Sets one filter, and drops the cursor, which means nothing in the new list. */
export function narrow(name: string, value: string): void {
  go(hrefHere({ [name]: value, after: undefined, at: undefined }));
}

/** Reads the country filter of a list; undefined if the address names none. */
export function countryOf(query: URLSearchParams): string | undefined {
  const code = query.get('country')?.toUpperCase();
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/** Reads the year filter of a list, in four digits; undefined if the address names none. */
export function yearOf(query: URLSearchParams): string | undefined {
  const year = query.get('year');
  return year !== null && /^\d{4}$/.test(year) ? year : undefined;
}
