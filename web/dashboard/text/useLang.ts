import { browserLang, graphLanguage, parseLang, type Lang } from '../../shared/language';
import { memory } from '../../shared/storage';
import { usePlace } from '../place/place';

/** The language of the page: the address says, else the last choice, else the browser. */
export function useLang(): Lang {
  const { query } = usePlace();
  return parseLang(query.get('lang')) ?? parseLang(memory.get('lang')) ?? browserLang();
}

/** The graph's `Language` as HTML's `lang`: a text that is known in one language only stands in that one on every page. */
export function langOf(language: 'EN' | 'FR' | null): Lang | undefined {
  return language === null ? undefined : language === 'EN' ? 'en' : 'fr';
}

/** The language of the page, as the graph's `Language`. */
export function useLanguage(): 'EN' | 'FR' {
  return graphLanguage(useLang());
}
