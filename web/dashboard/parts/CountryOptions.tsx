import { CountryList, type CountryListQuery } from '../documents/CountryList.generated';
import { useQuestion } from '../graph/useQuestion';
import { texts, useText } from '../text/texts';
import { useLang, useLanguage } from '../text/useLang';

const words = texts({
  en: { africa: 'Africa', europe: 'Europe', other: 'Elsewhere' },
  fr: { africa: 'Afrique', europe: 'Europe', other: 'Ailleurs' },
});

/** The countries as options of a list, by region. Until they are there, the chosen code stands alone. */
export function CountryOptions({ chosen }: { readonly chosen: string }) {
  const regions = useText(words);
  const lang = useLang();
  const data = useCountryList();
  if (!data) return chosen === '' ? null : <option value={chosen}>{chosen}</option>;
  return (
    <>
      {(['africa', 'europe', 'other'] as const).map((region) => (
        <optgroup key={region} label={regions[region]}>
          {inAlphabet(data[region].nodes, lang).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** Every country of the graph; undefined until it is there. */
export function useCountryList(): CountryListQuery | undefined {
  return useQuestion(CountryList, { language: useLanguage() }).answer?.data ?? undefined;
}

/** By name as the language of the page sorts it: the graph keeps one order, the English one. */
export function inAlphabet<Named extends { readonly name: string }>(
  all: readonly Named[],
  lang: string,
): readonly Named[] {
  return [...all].sort((one, other) => one.name.localeCompare(other.name, lang));
}
