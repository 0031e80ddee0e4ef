import { useEffect, type RefObject } from 'react';

import type { Session } from '../workbench/session';

/**
 * Keeps the result as high as the last answer until there is another outcome, so that the host's page does not jump.
 */
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
      // The page is not drawn again yet, so this is still the height of the answer.
      else if (wasAnswered) result.style.minHeight = `${result.getBoundingClientRect().height}px`;
    });
  }, [session, page]);
}
