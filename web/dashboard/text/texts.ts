import type { Lang } from '../../shared/language';
import { useLang } from './useLang';

/** The strings of one part of the page in both languages, side by side. */
export type Texts<Words> = Readonly<Record<Lang, Words>>;

/** Ties both languages to one type: a string that is missing in one of them does not compile. */
export function texts<Words>(both: { readonly en: Words; readonly fr: NoInfer<Words> }): Texts<Words> {
  return both;
}

/** Returns the strings in the language of the page. */
export function useText<Words>(both: Texts<Words>): Words {
  return both[useLang()];
}
