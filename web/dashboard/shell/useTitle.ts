import { useEffect } from 'react';
import { useText } from '../text/texts';
import { shellWords } from './words';

/** Sets the title in the browser's tab and history, starting with the page's own name. */
export function useTitle(title: string | undefined): void {
  const { site } = useText(shellWords);
  useEffect(() => {
    document.title = title === undefined ? site : `${title} · ${site}`;
  }, [title, site]);
}
