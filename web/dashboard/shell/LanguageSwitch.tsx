import { memory } from '../../shared/storage';
import { Segments } from '../parts/Segments';
import { go, hrefHere } from '../place/place';
import { useText } from '../text/texts';
import { useLang } from '../text/useLang';
import { shellWords } from './words';

const languages = [
  { value: 'en', label: 'EN' },
  { value: 'fr', label: 'FR' },
] as const;

/** Switches the language of the page and its data. The address records the choice. */
export function LanguageSwitch() {
  const words = useText(shellWords);
  return (
    <Segments
      label={words.language}
      choices={languages}
      value={useLang()}
      onChange={(lang) => {
        memory.set('lang', lang);
        go(hrefHere({ lang }), { replace: true });
      }}
    />
  );
}
