import { useEffect, useState } from 'react';
import { Icon } from '../parts/Icon';
import { go, hrefHere, hrefOf, usePlace } from '../place/place';
import type { Route } from '../place/routes';
import { useText } from '../text/texts';
import { longestSearch } from '../text/search';
import { shellWords } from './words';

/**
 * The pause after the last keystroke before results are requested, in milliseconds: shorter than a pause for thought,
 * longer than the pauses within a word.
 */
const pause = 180;

/**
 * The search box of every page. Results appear on the search page as the reader types. Typing there replaces the
 * address instead of adding a history entry for every letter.
 */
export function SearchBox({ page }: { readonly page: Route['page'] }) {
  const words = useText(shellWords);
  const { query } = usePlace();
  const asked = page === 'search' ? (query.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    if (!typed || text === asked) return undefined;
    const timer = setTimeout(() => {
      setTyped(false);
      show(text, page);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, typed, asked, page]);
  useEffect(() => {
    // The reader pressed the back button, or followed a link to another search.
    if (!typed) setText(asked);
  }, [asked, typed]);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(false);
        show(text, page);
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        value={text}
        aria-label={words.searchHint}
        placeholder={words.searchHint}
        autoComplete="off"
        maxLength={longestSearch}
        onChange={(event) => {
          setTyped(true);
          setText(event.target.value);
        }}
      />
    </form>
  );
}

function show(text: string, page: Route['page']): void {
  const q = text.trim() === '' ? undefined : text;
  if (page === 'search') go(hrefHere({ q }), { replace: true });
  else if (q !== undefined) go(hrefOf('/search', { q }));
}
