import { useEffect, useState, useSyncExternalStore } from 'react';

import type { Session } from '../workbench/session';
import { RunHistory, type PastRun } from './RunHistory';

/** The history, into which every run of a session goes, whoever began it. */
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

/** The runs of a history, for a component. */
export function useRuns(history: RunHistory): readonly PastRun[] {
  return useSyncExternalStore(history.subscribe, history.runs);
}
