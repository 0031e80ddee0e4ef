import type { Session } from '../workbench/session';

/** What stood in the editors, which of several operations was chosen, and whether it had been asked. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
  readonly asked: boolean;
  readonly operationName: string | undefined;
}

/** The time between what is typed and its keeping, in milliseconds: browsers let a page write some times a second. */
const rest = 200;

/**
 * Keeps what stands in the editors in the step of the browser's history that it was written in. So "back" and "forward",
 * a reload and a restored tab bring it back, and nothing of it leaves the tab.
 */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {}

  /** Starts to keep. Returns what ends it. */
  start(): () => void {
    let { asked } = this.session.get();
    const unsubscribe = this.session.subscribe(() => {
      const before = asked;
      ({ asked } = this.session.get());
      // A reload that follows closely takes what was kept before it began.
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

  /** Keeps at once; to be called before another step begins. */
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
      // Larger than the browser takes, or written too often: the next change tries again.
    }
  };

  /** Keeps nothing of what was not kept yet: another step is there already. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** The draft that a step of the browser's history holds, or undefined. */
export function draftOf(state: unknown): Draft | undefined {
  if (typeof state !== 'object' || state === null || !('draft' in state)) return undefined;
  return state.draft as Draft;
}
