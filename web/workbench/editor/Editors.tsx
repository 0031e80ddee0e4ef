import { QueryEditor, VariableEditor, useGraphiQLActions } from '@graphiql/react';
import { use, useId } from 'react';

import { CodeView } from '../CodeView';
import type { Messages } from '../messages';
import { useSession, type Session } from '../session';
import { EditorReady } from './EditorRoot';
import { editorLang } from './libraryText';

interface EditorsProps {
  readonly session: Session;
  readonly messages: Messages;
}

/** Editors for the document and its variables, which are read-only until Monaco has loaded. */
export function Editors({ session, messages }: EditorsProps) {
  const ready = use(EditorReady);
  const { prettifyEditors } = useGraphiQLActions();
  const { query, variables } = useSession(session);
  const heading = useId();
  return (
    <div className="editors graphiql-container">
      <section className="editor-query" aria-label={messages.query}>
        <header className="pane-bar">
          <h2>{messages.query}</h2>
          <button
            type="button"
            className="button ghost"
            disabled={!ready}
            onClick={() => void prettifyEditors()}
          >
            {messages.tidy}
          </button>
        </header>
        <div className="editor-frame" lang={editorLang}>
          {ready ? <QueryEditor /> : <CodeView code={query} language="graphql" label={messages.query} />}
        </div>
      </section>
      <section className="editor-variables" aria-labelledby={heading}>
        <header className="pane-bar">
          <h2 id={heading}>{messages.variables}</h2>
        </header>
        <div className="editor-frame" lang={editorLang}>
          {ready ? (
            <VariableEditor />
          ) : (
            <CodeView code={variables} language="json" label={messages.variables} />
          )}
        </div>
      </section>
    </div>
  );
}
