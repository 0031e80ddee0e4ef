import type { Lang } from '../../shared/language';

/** The locale in which numbers and dates are written, by the language of the page. */
export const locales: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The plural rules of a language: English has “0 meetings” and “1 meeting”, French « 0 réunion » and « 1 réunion ». */
export interface Counting {
  /** Writes a number with the word for the counted things; `other` is the plural, by default with an s. */
  (count: number, one: string, other?: string): string;
  /** Returns only the form of the word, for a number that is not written beside it. */
  words(count: number, one: string, other?: string): string;
}

function countingIn(lang: Lang): Counting {
  const number = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(lang);
  const words = (count: number, one: string, other = `${one}s`): string =>
    rules.select(count) === 'one' ? one : other;
  return Object.assign(
    (count: number, one: string, other?: string) => `${number.format(count)} ${words(count, one, other)}`,
    { words },
  );
}

/** Counts in English. */
export const en = countingIn('en');

/** Counts in French. */
export const fr = countingIn('fr');
