import { useCallback, useEffect, useRef, type RefObject } from 'react';

import type { Outcome, Session } from '../workbench/session';

/** Gives what runs the question for a reader. In a frame lower than its content, the outcome then comes into view. */
export function useRun(session: Session, page: RefObject<HTMLElement | null>): () => void {
  // The outcome that was there as the reader ran the question; undefined once there is another.
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

/** Scrolls the frame, and nothing around it, until the result ends in view or begins under the bar. */
function show(page: HTMLElement | null): void {
  const bar = page?.querySelector('.embed-bar')?.getBoundingClientRect();
  const result = page?.querySelector('.result')?.getBoundingClientRect();
  if (!bar || !result) return;
  const hidden = Math.min(result.bottom - innerHeight, result.top - bar.height);
  if (hidden > 0) scrollBy({ top: hidden });
}
