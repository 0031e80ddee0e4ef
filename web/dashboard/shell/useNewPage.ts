import { useEffect, useRef } from 'react';

/**
 * A new page begins at its top with the focus in it, as if the browser had loaded it. Not at the first page: there
 * the browser does so itself. Not for who is typing or choosing: the focus stays in the field.
 */
export function useNewPage(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement?.matches('input, select, main button')) return;
    document.getElementById('content')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
}
