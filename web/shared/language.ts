/** A language of the interface; the graph's `Language` is the same in capitals. */
export type Lang = 'en' | 'fr';

/** Parses `value` as a language; undefined if it is none. */
export function parseLang(value: string | null | undefined): Lang | undefined {
  const lower = value?.toLowerCase();
  return lower === 'en' || lower === 'fr' ? lower : undefined;
}

/** Picks the first language of the browser that the interface has, or English if it has none of them. */
export function browserLang(languages: readonly string[] = navigator.languages): Lang {
  return languages.map((each) => parseLang(each.slice(0, 2))).find((each) => each !== undefined) ?? 'en';
}

/** Converts an interface language to the graph's `Language`. */
export function graphLanguage(lang: Lang): 'EN' | 'FR' {
  return lang === 'fr' ? 'FR' : 'EN';
}
