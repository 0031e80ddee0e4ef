import { codesIn } from '../pages/initiatives/narrowing';
import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import { useNameOf } from './countries';
import { useUnderstood } from './useUnderstood';

const words = texts({
  en: {
    funder: (name: string) => `funded by ${name} or its bodies`,
    basis: { inferred: 'domain inferred', stated: 'domain stated' },
    for: { several: 'for several countries', one: 'for a single country' },
    funders: { several: 'several funders', one: 'a single funder' },
    from: (year: string) => `from ${year}`,
    to: (year: string) => `to ${year}`,
    place: (name: string) => `held in ${name}`,
    met: (names: string) => `attended by ${names}`,
    of: { several: 'two or more countries recorded' },
  },
  fr: {
    funder: (name: string) => `financement\u00a0: ${name} ou ses organismes`,
    basis: { inferred: 'domaine déduit', stated: 'domaine énoncé' },
    for: { several: 'pour plusieurs pays', one: 'pour un seul pays' },
    funders: { several: 'plusieurs bailleurs', one: 'un seul bailleur' },
    from: (year: string) => `depuis ${year}`,
    to: (year: string) => `jusqu’en ${year}`,
    place: (name: string) => `lieu\u00a0: ${name}`,
    met: (names: string) => `réunissant ${names}`,
    of: { several: 'au moins deux pays recensés' },
  },
});

type Choice = 'basis' | 'for' | 'funders' | 'of';

const named = ['funder', 'place', 'met'] as const;
const years = ['from', 'to'] as const;
const choices: readonly Choice[] = ['basis', 'for', 'funders', 'of'];

/** A parameter that filters a list in addition to its selects, and a description of the filter. */
export interface Narrowing {
  readonly name: string;
  readonly what: string;
}

/** Lists the filters of a list that its selects do not show. */
export function useNarrowed(): readonly Narrowing[] {
  const text = useText(words);
  const { list } = useFormat();
  const { query } = useUnderstood();
  const nameOf = useNameOf();
  return [
    ...named.flatMap((name) => {
      const codes = codesIn(query, name);
      return codes.length === 0 ? [] : [{ name, what: text[name](list(codes.map(nameOf))) }];
    }),
    ...years.flatMap((name) => {
      const year = query.get(name);
      return year !== null && /^\d{4}$/.test(year) ? [{ name, what: text[name](year) }] : [];
    }),
    ...choices.flatMap((name) => {
      const options: Readonly<Record<string, string | undefined>> = text[name];
      const what = options[query.get(name) ?? ''];
      return what === undefined ? [] : [{ name, what }];
    }),
  ];
}
