import { useEffect, useState } from 'react';
import { ask, type Answer } from './ask';
import { keep, recall } from './cache';
import type { TypedDocument } from './document';

/** A question put to the graph, and its state. */
export interface Question<Data, Variables> {
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: Variables;
  /** The newest answer; while another is awaited, the one to the previous variables. */
  readonly answer: Answer<Data> | undefined;
  /** The error, if the graph could not be reached. */
  readonly failure: Error | undefined;
  /** True while an answer is awaited. */
  readonly waiting: boolean;
  /** Asks once more. */
  retry(): void;
}

interface State<Data> {
  readonly key: string;
  readonly answer?: Answer<Data> | undefined;
  readonly failure?: Error;
}

/**
 * Asks `document` with `variables`, and again whenever they change. A request under way is cancelled when they do, or
 * when the caller goes away. With `idle`, nothing is asked.
 */
export function useQuestion<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { idle = false }: { readonly idle?: boolean } = {},
): Question<Data, Variables> {
  // Variables are a new object at every render; their text says whether anything changed.
  const given = JSON.stringify(variables);
  const key = `${document.name} ${given}`;
  const [state, setState] = useState<State<Data>>(() => ({ key, answer: recall<Data>(key) }));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (idle) return undefined;
    const known = recall<Data>(key);
    if (known) {
      setState({ key, answer: known });
      return undefined;
    }
    const controller = new AbortController();
    ask(document, JSON.parse(given) as Variables, controller.signal).then(
      (answer) => {
        keep(key, answer);
        setState({ key, answer });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ key, failure: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => controller.abort();
  }, [document, given, key, attempt, idle]);
  const settled = state.key === key && (state.answer !== undefined || state.failure !== undefined);
  return {
    document,
    variables,
    answer: state.answer,
    failure: settled ? state.failure : undefined,
    waiting: !settled && !idle,
    retry() {
      setState({ key });
      setAttempt((count) => count + 1);
    },
  };
}
