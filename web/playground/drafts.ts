import type { Session } from '../workbench/session';

/** The contents of the editors, the operation chosen among several, and a flag that is true if they had been run. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
  readonly asked: boolean;
  readonly operationName: string | undefined;
}

/** The delay between typing and storing, in milliseconds: browsers let a page write only a few times a second. */
const rest = 200;

/**
 * Stores the contents of the editors in the step of the browser's history in which they were written. "Back" and
 * "forward", a reload and a restored tab bring the contents back, and they never leave the tab.
 */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  /** Starts to store drafts. Returns a function that stops this. */
  start(): () => void {
    let { asked } = this.session.get();
    const unsubscribe = this.session.subscribe(() => {
      const before = asked;
      ({ asked } = this.session.get());
      // A run is stored at once: a reload that follows closely finds only drafts that were stored before it began.
      if (asked === before) this.#timer ??= setTimeout(this.keep, rest);
      else this.keep();
    });
    addEventListener('pagehide', this.keep);
    return () => {
      unsubscribe();
      removeEventListener('pagehide', this.keep);
      this.forget();
    };
  }

  /** Stores the draft at once. Must be called before another step begins. */
  readonly keep = (): void => {
    this.forget();
    const { query, variables, operationName, asked } = this.session.get();
    const draft: Draft = {
      query,
      variables,
      asked: asked?.query === query && asked.variables === variables,
      operationName,
    };
    try {
      history.replaceState({ draft }, '');
    } catch {
      // The draft exceeds the browser's limit, or was written too often. The next change tries again.
    }
  };

  /** Discards a draft that has not been stored yet, since another step has already begun. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Reads the draft in a step of the browser's history; undefined if it holds none. */
export function draftOf(state: unknown): Draft | undefined {
  if (typeof state !== 'object' || state === null || !('draft' in state)) return undefined;
  return state.draft as Draft;
}
