import { browserLang, graphLanguage, parseLang, type Lang } from '../../shared/language';
import { memory } from '../../shared/storage';
import { usePlace } from '../place/place';

/** Returns the language of the page: the language in the address, else the last choice, else the browser's language. */
export function useLang(): Lang {
  const { query } = usePlace();
  return parseLang(query.get('lang')) ?? parseLang(memory.get('lang')) ?? browserLang();
}

/**
 * Converts the graph's `Language` to HTML's `lang`. A string that is known in only one language appears in it on every
 * page.
 */
export function langOf(language: 'EN' | 'FR' | null): Lang | undefined {
  return language === null ? undefined : language === 'EN' ? 'en' : 'fr';
}

/** Returns the language of the page as the graph's `Language`. */
export function useLanguage(): 'EN' | 'FR' {
  return graphLanguage(useLang());
}
