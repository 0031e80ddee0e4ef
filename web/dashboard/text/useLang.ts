import { browserLang, graphLanguage, parseLang, type Lang } from '../../shared/language';
import { memory } from '../../shared/storage';
import { usePlace } from '../place/place';

/** The language of the page: the address says, else the last choice, else the browser. */
export function useLang(): Lang {
  const { query } = usePlace();
  return parseLang(query.get('lang')) ?? parseLang(memory.get('lang')) ?? browserLang();
}

/** The same, as the graph's `Language`. */
export function useLanguage(): 'EN' | 'FR' {
  return graphLanguage(useLang());
}
