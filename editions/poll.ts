import type { EditionSource, Watcher } from './shelf';

/** A timer that asks a shelf at intervals which edition to serve, and can also be told to look at once. */
interface Poll {
  /** Asks at once, without waiting for the next interval. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Starts asking every `intervalMs` milliseconds, with at most one request at a time. */
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
      // A switch noticed during the request may have come too late for it.
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
