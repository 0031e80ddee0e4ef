import { useEffect, useRef } from 'react';

/**
 * Shows a new page from its top and moves the focus into it, as if the browser had loaded it. It does nothing on the
 * first page, where the browser does so itself, or while the reader is typing or choosing, when the focus stays in the
 * field.
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
