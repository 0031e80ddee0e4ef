import { DOC_EXPLORER_PLUGIN, DocExplorer } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { History } from '@graphiql/plugin-history';
import { Tooltip, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

import type { Lang } from '../shared/language';
import { operations, type SavedOperation } from '../shared/operations';
import type { Messages } from '../workbench/messages';
import { savedOperationOf, useSession, type Session } from '../workbench/session';

interface SidePanelProps {
  readonly session: Session;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onOpen: (operation: SavedOperation) => void;
}

const tabs = ['questions', 'build', 'docs', 'history'] as const;
type Tab = (typeof tabs)[number];

const { content: Explorer } = explorerPlugin({ showAttribution: false });

/** The other questions, and GraphiQL's explorer, schema documentation and history. Closed, it is a row of tabs. */
export function SidePanel({ session, lang, messages, onOpen }: SidePanelProps) {
  const [tab, setTab] = useState<Tab | undefined>(() =>
    matchMedia('(min-width: 60rem)').matches ? 'questions' : undefined,
  );
  const asksForDocs = useGraphiQL((state) => state.visiblePlugin === DOC_EXPLORER_PLUGIN);
  const { setVisiblePlugin } = useGraphiQLActions();
  useEffect(() => {
    // A name in the document was clicked with Ctrl held: GraphiQL asks for its documentation.
    if (!asksForDocs) return;
    setTab('docs');
    setVisiblePlugin(null);
  }, [asksForDocs, setVisiblePlugin]);
  return (
    <aside className="side" data-open={tab !== undefined}>
      <div className="side-tabs" role="group" aria-label={messages.showing}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={tab === each}
            onClick={() => setTab(tab === each ? undefined : each)}
          >
            {messages[each]}
          </button>
        ))}
      </div>
      {tab !== undefined && (
        <div className="side-content graphiql-container">
          {tab === 'questions' && <Questions {...{ session, lang }} onOpen={onOpen} />}
          <Tooltip.Provider>
            {tab === 'build' && <Explorer />}
            {tab === 'docs' && <DocExplorer />}
            {tab === 'history' && <History />}
          </Tooltip.Provider>
        </div>
      )}
    </aside>
  );
}

type QuestionsProps = Pick<SidePanelProps, 'session' | 'lang' | 'onOpen'>;

function Questions({ session, lang, onOpen }: QuestionsProps) {
  const open = savedOperationOf(useSession(session).query);
  return (
    <ol className="questions">
      {operations.map((operation) => (
        <li key={operation.name}>
          <button type="button" aria-pressed={open === operation} onClick={() => onOpen(operation)}>
            <span className="question-number">{operation.question}</span>
            {operation.title[lang]}
          </button>
        </li>
      ))}
    </ol>
  );
}
