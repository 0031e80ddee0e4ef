import type { Lang } from '../../shared/language';

/** The locale in which each language of the page writes numbers and dates. */
export const locales: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** How a language counts: English has “0 meetings” and “1 meeting”, French « 0 réunion » and « 1 réunion ». */
export interface Counting {
  /** A number with the word for what it counts; `other` is the plural, by default with an s. */
  (count: number, one: string, other?: string): string;
  /** The words that go with a number which is not written beside them. */
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
