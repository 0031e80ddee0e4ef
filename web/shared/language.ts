/** A language of the interface; the graph's `Language` is the same in capitals. */
export type Lang = 'en' | 'fr';

/** `value` as a language, or undefined where it is none. */
export function parseLang(value: string | null | undefined): Lang | undefined {
  const lower = value?.toLowerCase();
  return lower === 'en' || lower === 'fr' ? lower : undefined;
}

/** The first language of the browser that the interface has; English where it has none of them. */
export function browserLang(languages: readonly string[] = navigator.languages): Lang {
  return languages.map((each) => parseLang(each.slice(0, 2))).find((each) => each !== undefined) ?? 'en';
}

/** The graph's `Language` for an interface language. */
export function graphLanguage(lang: Lang): 'EN' | 'FR' {
  return lang === 'fr' ? 'FR' : 'EN';
}
