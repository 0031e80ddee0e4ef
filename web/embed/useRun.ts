import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

import type { Outcome, Session } from '../workbench/session';

/**
 * Returns a function that runs the query for a reader. In a frame lower than its content, the outcome is then scrolled
 * into view.
 */
export function useRun(session: Session, page: RefObject<HTMLElement | null>): () => void {
  // The outcome at the time of the run; undefined once there is a new outcome.
  const before = useRef<Outcome>(undefined);
  useEffect(
    () =>
      session.subscribe(() => {
        const { outcome } = session.get();
        if (!before.current || outcome === before.current || outcome.kind === 'running') return;
        before.current = undefined;
        requestAnimationFrame(() => show(page.current));
      }),
    [session, page],
  );
  return useCallback(() => {
    before.current = session.get().outcome;
    session.run();
  }, [session]);
}

/**
 * Returns a key handler that runs the query on Control+Enter or Command+Enter, anywhere in the frame, including the
 * editors.
 */
export function runByKey(onRun: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // On a link, these keys open the link in another tab, as in any page.
    if (event.target instanceof Element && event.target.closest('a')) return;
    event.preventDefault();
    event.stopPropagation();
    onRun();
  };
}

/** Scrolls the frame, and nothing around it, until the top of the result is right below the bar. */
function show(page: HTMLElement | null): void {
  const bar = page?.querySelector('.embed-bar')?.getBoundingClientRect();
  const result = page?.querySelector('.result')?.getBoundingClientRect();
  if (bar && result) scrollBy({ top: result.top - bar.height });
}
