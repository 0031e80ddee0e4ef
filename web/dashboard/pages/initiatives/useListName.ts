import { useCountryList } from '../../parts/countries';
import { usePlace } from '../../place/place';
import { useText } from '../../text/texts';
import { words } from './words';
import { codesIn } from './narrowing';

const named = ['country', 'funder', 'place', 'met'] as const;
const plain = [
  'component',
  'type',
  'domain',
  'status',
  'basis',
  'for',
  'funders',
  'of',
  'year',
  'from',
  'to',
] as const;

/** What a file of a list is called: the kind of record, and what the address narrows it to. */
export function useListName(kind: string): string {
  const { query } = usePlace();
  const text = useText(words);
  const countries = useCountryList();
  const all = countries
    ? [...countries.africa.nodes, ...countries.europe.nodes, ...countries.other.nodes]
    : [];
  const nameOf = (code: string) => all.find((country) => country.code === code)?.name ?? code;
  return [
    kind,
    ...named.flatMap((name) =>
      codesIn(query, name).map((code) =>
        name === 'country' ? nameOf(code) : `${text.fileParts[name]}-${nameOf(code)}`,
      ),
    ),
    ...plain.flatMap((name) => {
      const value = query.get(name) ?? '';
      if (value === '') return [];
      return name in text.fileParts
        ? `${text.fileParts[name as keyof typeof text.fileParts]}-${value}`
        : value;
    }),
  ].join('-');
}
