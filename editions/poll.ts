import type { EditionSource, Watcher } from './shelf';

/** A timer that checks at intervals which edition a shelf serves, and can also be made to check immediately. */
interface Poll {
  /** Checks immediately, without waiting for the next interval. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Starts checking every `intervalMs` milliseconds, with at most one request at a time. */
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
      // A switch noticed during the request may have happened too late for its result.
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
