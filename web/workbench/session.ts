import { useSyncExternalStore } from 'react';

import { ask, type GraphAnswer } from '../shared/graph';
import { parseObject } from '../shared/json';
import { sameDocument, type SavedOperation } from '../shared/operations';
import { operationToRun } from './operationNames';

/** What became of the last run. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'answered';
      readonly answer: GraphAnswer;
      readonly query: string;
      readonly variables: Record<string, unknown>;
    }
  | { readonly kind: 'failed'; readonly reason: 'badVariables' | 'notAnswered' };

/** A document with its variables as they are written; of several operations, the one that is to run. */
export interface Written {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string | undefined;
}

/** What is written, and what became of the last run. */
export interface SessionState extends Written {
  /** Counts how often both were put in from outside, so that editors know when to take them over. */
  readonly loads: number;
  /** What was asked last. */
  readonly asked?: Written;
  readonly outcome: Outcome;
}

/**
 * What is being asked on a page. The editors write into it, results are read from it, and it knows neither: it works
 * before the editors have loaded, and without them.
 */
export class Session {
  #state: SessionState = { query: '', variables: '{}', loads: 0, outcome: { kind: 'idle' } };
  #abort: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  /** Editors run through GraphiQL, which knows the operation under the cursor and keeps the history. */
  runInEditor: (() => void) | undefined;

  readonly get = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts in a document with its variables as JSON; its result is that of another question, so it goes. */
  load(query: string, variables: string, operationName?: string): void {
    this.#abort?.abort();
    this.#set({ query, variables, operationName, loads: this.#state.loads + 1, outcome: { kind: 'idle' } });
  }

  /** What someone typed or chose. */
  edit(change: Partial<Written>): void {
    this.#set(change);
  }

  /** Runs the document: through the editor where there is one. */
  run(): void {
    if (this.runInEditor) this.runInEditor();
    else void this.execute();
  }

  /** Gives up a run that is under way. */
  stop(): void {
    if (this.#state.outcome.kind !== 'running') return;
    this.#abort?.abort();
    this.#set({ outcome: { kind: 'stopped' } });
  }

  /**
   * Asks the graph, and fails into the outcome rather than to the caller.
   *
   * @param chosen of several operations, the one to run from now on
   */
  async execute(chosen = this.#state.operationName): Promise<void> {
    const { query, variables: text } = this.#state;
    const operationName = operationToRun(query, chosen);
    const written = text.trim() === '' ? '{}' : text;
    const variables = parseObject(written);
    this.#abort?.abort();
    if (!variables) {
      this.#set({ outcome: { kind: 'failed', reason: 'badVariables' } });
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({
      operationName,
      asked: { query, variables: text, operationName },
      outcome: { kind: 'running' },
    });
    try {
      const answer = await ask({ query, variables: written, operationName }, abort.signal);
      if (!abort.signal.aborted) this.#set({ outcome: { kind: 'answered', answer, query, variables } });
    } catch {
      if (!abort.signal.aborted) this.#set({ outcome: { kind: 'failed', reason: 'notAnswered' } });
    }
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The state of a session, for a component. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}

let last: readonly [query: string, operation: SavedOperation | undefined] | undefined;

/** The saved operation that a document is, comments and layout aside, or undefined. */
export function savedOperationOf(query: string): SavedOperation | undefined {
  // Asked at each key that is pressed, and mostly again for the same document.
  if (last?.[0] !== query) last = [query, sameDocument(query)];
  return last[1];
}
