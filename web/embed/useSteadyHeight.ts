import { useEffect, type RefObject } from 'react';

import type { Session } from '../workbench/session';

/** Preserves the height of the last result until there is another outcome, so that the host's page does not jump. */
export function useSteadyHeight(session: Session, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let before = session.get().outcome;
    return session.subscribe(() => {
      const { outcome } = session.get();
      if (outcome === before) return;
      const wasAnswered = before.kind === 'answered';
      before = outcome;
      const result = page.current?.querySelector<HTMLElement>('.result');
      if (!result) return;
      if (outcome.kind !== 'idle' && outcome.kind !== 'running') result.style.minHeight = '';
      // The page has not been rendered again yet, so this is still the height of the last result.
      else if (wasAnswered) result.style.minHeight = `${result.getBoundingClientRect().height}px`;
    });
  }, [session, page]);
}
