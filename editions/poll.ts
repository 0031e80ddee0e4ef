import type { EditionSource, Watcher } from './shelf';

/** Asks a shelf at intervals which edition is to be served, and whenever it is told to look at once. */
export interface Poll {
  /** Looks at once. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Begins to ask, every `intervalMs` milliseconds, never twice at a time. */
export function poll(
  source: Pick<EditionSource, 'current'>,
  { onCurrent, onTrouble }: Watcher,
  intervalMs: number,
): Poll {
  let stopped = false;
  let looking = false;
  let again = false;
  const ask = async (): Promise<void> => {
    try {
      const id = await source.current();
      if (id !== null && !stopped) onCurrent(id);
    } catch (error) {
      if (!stopped) onTrouble(error);
    }
  };
  const look = (): void => {
    again = looking;
    if (looking || stopped) return;
    looking = true;
    void ask().finally(() => {
      looking = false;
      // What was noticed while it looked may have come too late for that look.
      if (again) look();
    });
  };
  const timer = setInterval(look, intervalMs).unref();
  return {
    look,
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}
