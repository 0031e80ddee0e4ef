import type { Lang } from '../../shared/language';
import { useLang } from './useLang';

/** The words of one part of the page in both languages, side by side. */
export type Texts<Words> = Readonly<Record<Lang, Words>>;

/** Holds both languages to one shape: a text missing in one does not compile. */
export function texts<Words>(both: { readonly en: Words; readonly fr: NoInfer<Words> }): Texts<Words> {
  return both;
}

/** Returns the words in the language of the page. */
export function useText<Words>(both: Texts<Words>): Words {
  return both[useLang()];
}
