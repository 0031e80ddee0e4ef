/** A language of the interface. The graph's `Language` is the same code in capitals. */
export type Lang = 'en' | 'fr';

/** Parses `value` as a language; undefined if it is not a language. */
export function parseLang(value: string | null | undefined): Lang | undefined {
  const lower = value?.toLowerCase();
  return lower === 'en' || lower === 'fr' ? lower : undefined;
}

/** Picks the first of the browser's languages in which the interface is available, or English if there is none. */
export function browserLang(languages: readonly string[] = navigator.languages): Lang {
  return languages.map((each) => parseLang(each.slice(0, 2))).find((each) => each !== undefined) ?? 'en';
}

/** Converts an interface language to the graph's `Language`. */
export function graphLanguage(lang: Lang): 'EN' | 'FR' {
  return lang === 'fr' ? 'FR' : 'EN';
}
