import { useSyncExternalStore } from 'react';

import { ask, type GraphAnswer } from '../shared/graph';
import type { Lang } from '../shared/language';
import { defaultVariables, operations, isSameDocument, type SavedOperation } from '../shared/operations';
import { parseVariables } from './address';

/** What became of the last run. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | {
      readonly kind: 'answered';
      readonly answer: GraphAnswer;
      readonly query: string;
      readonly variables: Record<string, unknown>;
    }
  | { readonly kind: 'failed'; readonly reason: 'badVariables' | 'notAnswered' };

/** A document, its variables as they are written, and what became of the last run. */
export interface SessionState {
  readonly query: string;
  readonly variables: string;
  /** Counts how often both were put in from outside, so that editors know when to take them over. */
  readonly loads: number;
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

  /** Puts in a document; its result is that of another question, so it goes. */
  load(query: string, variables: Readonly<Record<string, unknown>>): void {
    this.#abort?.abort();
    this.#set({
      query,
      variables: JSON.stringify(variables, null, 2),
      loads: this.#state.loads + 1,
      outcome: { kind: 'idle' },
    });
  }

  /** Puts in a saved operation, with its own variables where none are given. */
  loadOperation(operation: SavedOperation, lang: Lang, variables?: Readonly<Record<string, unknown>>): void {
    this.load(operation.text, { ...defaultVariables(operation, lang), ...variables });
  }

  /** What someone typed. */
  edit(change: Partial<Pick<SessionState, 'query' | 'variables'>>): void {
    this.#set(change);
  }

  /** Runs the document: through the editor where there is one. */
  run(): void {
    if (this.runInEditor) this.runInEditor();
    else void this.execute();
  }

  /** Asks the graph, and fails into the outcome rather than to the caller. */
  async execute(operationName?: string): Promise<void> {
    const { query, variables: text } = this.#state;
    const variables = parseVariables(text.trim() === '' ? '{}' : text);
    if (!variables) {
      this.#set({ outcome: { kind: 'failed', reason: 'badVariables' } });
      return;
    }
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ outcome: { kind: 'running' } });
    try {
      const answer = await ask({ query, variables, operationName }, abort.signal);
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

/** The saved operation that a document is, or undefined. */
export function savedOperationOf(query: string): SavedOperation | undefined {
  return operations.find((each) => isSameDocument(query, each));
}
