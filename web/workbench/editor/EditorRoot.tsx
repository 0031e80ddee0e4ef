import '@graphiql/react/style.css';
import './editor.css';

import {
  GraphiQLProvider,
  useGraphiQL,
  useGraphiQLActions,
  useMonaco,
  type MonacoEditor,
} from '@graphiql/react';
import type { Fetcher } from '@graphiql/toolkit';
import {
  createContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentProps,
  type ReactNode,
  type RefObject,
} from 'react';

import { ask } from '../../shared/graph';
import { onPreferredTheme, seenTheme, type Theme } from '../../shared/theme';
import type { Session } from '../session';
import { defineThemes, editorTheme } from './monacoTheme';
import { quietStorage } from './storage';
import { provideWorkers } from './workers';

provideWorkers();

addEventListener('unhandledrejection', (event) => {
  // An editor that is removed cancels its pending work. Monaco leaves that rejection unhandled.
  if (event.reason instanceof Error && event.reason.name === 'Canceled') event.preventDefault();
});

type Provider = ComponentProps<typeof GraphiQLProvider>;

interface EditorRootProps extends Pick<Provider, 'plugins' | 'referencePlugin' | 'visiblePlugin'> {
  readonly session: Session;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * Surrounds the editors inside it with GraphiQL: the schema, completion and checks. Requests are sent through the
 * session, so that a run started from the keyboard has the same effect as a run started with the button.
 */
export function EditorRoot({ session, theme, children, ...plugins }: EditorRootProps) {
  const pressed = useRef(false);
  const fetcher = useMemo(() => fetcherOf(session, pressed), [session]);
  const storage = useMemo(quietStorage, []);
  const { query, variables } = session.get();
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      editorTheme={editorTheme}
      initialQuery={query}
      initialVariables={variables}
      {...plugins}
    >
      <Themed theme={theme}>
        <Bound {...{ session, pressed }} />
        {children}
      </Themed>
    </GraphiQLProvider>
  );
}

/**
 * Creates GraphiQL's fetcher. The fetcher requests the schema itself, but leaves operations to the session and returns
 * an empty response to GraphiQL. If there are several operations, GraphiQL names the operation under the cursor, but
 * the page's button runs the chosen operation.
 */
function fetcherOf(session: Session, pressed: RefObject<boolean>): Fetcher {
  return async ({ query, operationName }) => {
    if (operationName === 'IntrospectionQuery') {
      const { data, errors } = await ask({ query, operationName });
      return { data, ...(errors && { errors }) } as Awaited<ReturnType<Fetcher>>;
    }
    // GraphiQL may have added fields that were missing from the document.
    session.edit({ query });
    await session.execute(pressed.current ? undefined : (operationName ?? undefined));
    return {};
  };
}

/** True once Monaco has loaded and our colours are registered. An editor created earlier would never adopt them. */
export const EditorReady = createContext(false);

/** Registers our colours with Monaco and synchronises it with the page's theme. */
function Themed({ theme, children }: { readonly theme: Theme; readonly children: ReactNode }) {
  const monaco = useMonaco((state) => state.monaco);
  const { setTheme } = useGraphiQLActions();
  const seen = useSyncExternalStore(onPreferredTheme, () => seenTheme(theme));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!monaco) return;
    defineThemes(monaco.editor);
    setTheme(seen);
    // Monaco measures a letter only once, so the font must be loaded first.
    void document.fonts.load(`14px ${codeFont}`).finally(() => setReady(true));
  }, [monaco, seen, setTheme]);
  return <EditorReady value={ready}>{children}</EditorReady>;
}

interface BoundProps {
  readonly session: Session;
  /** True while the page's button starts a run. */
  readonly pressed: RefObject<boolean>;
}

/** Connects GraphiQL's editors to the session. */
function Bound({ session, pressed }: BoundProps) {
  const { run, setEditor } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    setEditor({ responseEditor: unseenResponse(session) });
    session.runInEditor = () => {
      pressed.current = true;
      run();
      pressed.current = false;
    };
    return () => {
      session.runInEditor = undefined;
    };
  }, [session, pressed, run, setEditor]);
  useEffect(() => {
    let { loads } = session.get();
    return session.subscribe(() => {
      const state = session.get();
      if (state.loads === loads) return;
      ({ loads } = state);
      queryEditor?.setValue(state.query);
      variableEditor?.setValue(state.variables);
    });
  }, [session, queryEditor, variableEditor]);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor]) {
      editor?.updateOptions(editorOptions);
      editor?.getModel()?.updateOptions({ bracketColorizationOptions: plainBrackets });
    }
    const listening = [
      queryEditor?.onDidChangeModelContent(() => session.edit({ query: queryEditor.getValue() })),
      variableEditor?.onDidChangeModelContent(() => session.edit({ variables: variableEditor.getValue() })),
    ];
    return () => listening.forEach((each) => each?.dispose());
  }, [session, queryEditor, variableEditor]);
  return null;
}

const codeFont = "'Source Code Pro Variable'";

const editorOptions: Parameters<MonacoEditor['updateOptions']>[0] = {
  fontFamily: `${codeFont}, ui-monospace, monospace`,
  fontSize: 14,
  lineHeight: 21,
  padding: { top: 10, bottom: 10 },
  wordWrap: 'on',
  guides: { indentation: false },
  // The page continues to scroll when an editor has reached its end.
  scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10 },
};

const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false };

/**
 * Creates the editor that GraphiQL writes responses into, and without which GraphiQL would not run. The editor is never
 * displayed, since the session displays responses itself. Its only purpose is to detect that no request was sent
 * because the variables are not JSON.
 */
function unseenResponse(session: Session): MonacoEditor {
  const editor: Pick<MonacoEditor, 'setValue' | 'getValue'> = {
    getValue: () => '',
    setValue(text) {
      if (text.includes('Request not sent')) void session.execute();
    },
  };
  return editor as MonacoEditor;
}
