import { useSyncExternalStore } from 'react';

import { ask, type GraphAnswer } from '../shared/graph';
import { parseObject } from '../shared/json';
import { sameDocument, type SavedOperation } from '../shared/operations';
import { operationToRun } from './operationNames';

/** The outcome of the last run. */
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

/** A document with its variables as written and, if it has several operations, the one to run. */
export interface Written {
  readonly query: string;
  readonly variables: string;
  readonly operationName?: string | undefined;
}

/** The contents of the editors, and the outcome of the last run. */
export interface SessionState extends Written {
  /** The number of times that both were set from outside. A change signals the editors to adopt the new contents. */
  readonly loads: number;
  /** The query that was sent last. */
  readonly asked?: Written;
  readonly outcome: Outcome;
}

/**
 * The query that a page runs. The editors write into the session and results are read from it, but the session depends
 * on neither: it works before the editors have loaded, and without them.
 */
export class Session {
  #state: SessionState = { query: '', variables: '{}', loads: 0, outcome: { kind: 'idle' } };
  #abort: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  /**
   * Runs the document through GraphiQL, which knows the operation under the cursor; undefined if there are no editors.
   */
  runInEditor: (() => void) | undefined;

  readonly get = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Replaces the document and its variables, which are JSON. The old result belongs to another query and is cleared.
   */
  load(query: string, variables: string, operationName?: string): void {
    this.#abort?.abort();
    this.#set({ query, variables, operationName, loads: this.#state.loads + 1, outcome: { kind: 'idle' } });
  }

  /** Applies a change that the reader typed or chose. */
  edit(change: Partial<Written>): void {
    this.#set(change);
  }

  /** Runs the document, through the editor if there is one. */
  run(): void {
    if (this.runInEditor) this.runInEditor();
    else void this.execute();
  }

  /** Aborts a pending run. */
  stop(): void {
    if (this.#state.outcome.kind !== 'running') return;
    this.#abort?.abort();
    this.#set({ outcome: { kind: 'stopped' } });
  }

  /**
   * Sends the query to the graph. A failure becomes the outcome and is not thrown.
   *
   * @param chosen the operation to run from now on, if the document has several
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

/** Returns the state of a session to a component, and updates the component when the state changes. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}

let last: readonly [query: string, operation: SavedOperation | undefined] | undefined;

/** Finds the saved operation that equals a document, ignoring comments and layout; undefined if there is none. */
export function savedOperationOf(query: string): SavedOperation | undefined {
  // Called at every keystroke, usually with the same document as before.
  if (last?.[0] !== query) last = [query, sameDocument(query)];
  return last[1];
}
