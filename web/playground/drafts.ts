import type { Session } from '../workbench/session';

/** The contents of the editors, the operation chosen among several, and whether they had been run. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
  readonly asked: boolean;
  readonly operationName: string | undefined;
}

/** The delay between typing and keeping, in milliseconds: browsers let a page write only a few times a second. */
const rest = 200;

/**
 * Keeps the contents of the editors in the step of the browser's history that they were written in. "Back" and
 * "forward", a reload and a restored tab bring them back, and they never leave the tab.
 */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  /** Starts to keep drafts. Returns a function that stops it. */
  start(): () => void {
    let { asked } = this.session.get();
    const unsubscribe = this.session.subscribe(() => {
      const before = asked;
      ({ asked } = this.session.get());
      // A run is kept at once: a reload that follows closely finds only what was kept before it began.
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

  /** Keeps the draft at once; to be called before another step begins. */
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
      // The draft is larger than the browser takes, or was written too often: the next change tries again.
    }
  };

  /** Drops what was not kept yet, since another step is already there. */
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
