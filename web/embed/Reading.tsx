import { CodeView } from '../workbench/CodeView';
import type { Messages } from '../workbench/messages';
import { useSession, type Session } from '../workbench/session';

interface ReadingProps {
  readonly session: Session;
  readonly messages: Messages;
}

/** The document and its variables, read-only. */
export function Reading({ session, messages }: ReadingProps) {
  const { query, variables } = useSession(session);
  return (
    <div className="editors">
      <section className="editor-query">
        <header className="pane-bar">
          <h2>{messages.query}</h2>
        </header>
        <div className="editor-frame">
          <CodeView code={query} language="graphql" label={messages.query} />
        </div>
      </section>
      {variables !== '{}' && (
        <section className="editor-variables">
          <header className="pane-bar">
            <h2>{messages.variables}</h2>
          </header>
          <div className="editor-frame">
            <CodeView code={variables} language="json" label={messages.variables} />
          </div>
        </section>
      )}
    </div>
  );
}
