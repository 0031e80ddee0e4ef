import { useEffect, useState, useSyncExternalStore } from 'react';

import type { Session } from '../workbench/session';
import { RunHistory, type PastRun } from './RunHistory';

/** Returns the history, to which every run of a session is added, regardless of what started it. */
export function useHistory(session: Session): RunHistory {
  const [history] = useState(() => new RunHistory());
  useEffect(() => {
    let written: object | undefined;
    const follow = (): void => {
      const { asked } = session.get();
      if (!asked || asked === written) return;
      written = asked;
      history.add(asked);
    };
    follow();
    return session.subscribe(follow);
  }, [session, history]);
  return history;
}

/** Returns the runs of a history to a component, and updates the component when they change. */
export function useRuns(history: RunHistory): readonly PastRun[] {
  return useSyncExternalStore(history.subscribe, history.runs);
}
