import { useEffect, useState } from 'react';
import { ask, type Answer } from './ask';
import { keep, recall } from './cache';
import type { TypedDocument } from './document';

/** A query to the graph, and its state. */
export interface Question<Data, Variables> {
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: Variables;
  /** The latest response. While a new response is pending, this is the response for the previous variables. */
  readonly answer: Answer<Data> | undefined;
  /** The error if the graph could not be reached. */
  readonly failure: Error | undefined;
  /** True while a response is pending. */
  readonly waiting: boolean;
  /** Sends the query again. */
  retry(): void;
}

interface State<Data> {
  readonly key: string;
  readonly answer?: Answer<Data> | undefined;
  readonly failure?: Error;
}

/**
 * Sends `document` with `variables`, and again whenever they change. A pending request is cancelled when they change or
 * when the calling component unmounts. With `idle`, nothing is sent.
 */
export function useQuestion<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { idle = false }: { readonly idle?: boolean } = {},
): Question<Data, Variables> {
  // Variables are a new object at every render. Comparing their JSON shows whether they changed.
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
