import type { Lang } from '../../shared/language';
import { CountryList, type CountryListQuery } from '../documents/CountryList.generated';
import { useQuestion } from '../graph/useQuestion';
import { texts, useText } from '../text/texts';
import { useLang, useLanguage } from '../text/useLang';
import type { OptionGroup } from './Select';

const words = texts({
  en: { africa: 'Africa', europe: 'Europe', other: 'Elsewhere' },
  fr: { africa: 'Afrique', europe: 'Europe', other: 'Ailleurs' },
});

const regions = ['africa', 'europe', 'other'] as const;

/** Returns the countries to choose from, by region; empty until they are loaded. */
export function useCountryChoices(): readonly OptionGroup[] {
  const names = useText(words);
  const lang = useLang();
  const data = useCountryList();
  if (!data) return [];
  return regions.map((region) => ({
    label: names[region],
    options: inAlphabet(data[region].nodes, lang).map(({ code, name }) => ({ value: code, label: name })),
  }));
}

/** Returns every country of the graph; undefined until loaded or with `idle`, null if they cannot be loaded. */
export function useCountryList({ idle = false }: { readonly idle?: boolean } = {}):
  CountryListQuery | null | undefined {
  const { answer, failure } = useQuestion(CountryList, { language: useLanguage() }, { idle });
  return failure ? null : answer?.data;
}

/** Returns a function that returns a country's name for its code, or the code itself until the countries are loaded. */
export function useNameOf(): (code: string) => string {
  const all = allOf(useCountryList());
  return (code) => all.find((country) => country.code === code)?.name ?? code;
}

/** Joins the countries of all regions into one list. */
export function allOf(list: CountryListQuery | null | undefined): CountryListQuery['africa']['nodes'] {
  return list ? [...list.africa.nodes, ...list.europe.nodes, ...list.other.nodes] : [];
}

/** Sorts by name in the alphabetical order of the page's language. The graph always sorts in English order. */
export function inAlphabet<Named extends { readonly name: string }>(
  all: readonly Named[],
  lang: Lang,
): readonly Named[] {
  return [...all].sort((one, other) => collators[lang].compare(one.name, other.name));
}

const collators: Readonly<Record<Lang, Intl.Collator>> = {
  en: new Intl.Collator('en'),
  fr: new Intl.Collator('fr'),
};
