import { CountryList, type CountryListQuery } from '../documents/CountryList.generated';
import { useQuestion } from '../graph/useQuestion';
import { texts, useText } from '../text/texts';
import { useLanguage } from '../text/useLang';

const words = texts({
  en: { africa: 'Africa', europe: 'Europe', other: 'Elsewhere' },
  fr: { africa: 'Afrique', europe: 'Europe', other: 'Ailleurs' },
});

/** The countries as options of a list, by region. Until they are there, the chosen code stands alone. */
export function CountryOptions({ chosen }: { readonly chosen: string }) {
  const regions = useText(words);
  const data = useCountryList();
  if (!data) return chosen === '' ? null : <option value={chosen}>{chosen}</option>;
  return (
    <>
      {(['africa', 'europe', 'other'] as const).map((region) => (
        <optgroup key={region} label={regions[region]}>
          {data[region].nodes.map(({ code, name }) => (
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
