import { DOC_EXPLORER_PLUGIN, DocExplorer, useDocExplorer } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { Tooltip, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { Lang } from '../shared/language';
import { operations, type SavedOperation } from '../shared/operations';
import { speak } from '../workbench/editor/libraryText';
import type { Messages } from '../workbench/messages';
import type { Question } from '../workbench/question';
import { savedOperationOf, useSession, type Session } from '../workbench/session';
import { HistoryPanel } from './HistoryPanel';
import type { RunHistory } from './RunHistory';

interface SidePanelProps {
  readonly session: Session;
  readonly history: RunHistory;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onOpen: (operation: SavedOperation) => void;
  readonly onShow: (question: Question) => void;
}

const tabs = ['questions', 'build', 'docs', 'history'] as const;
type Tab = (typeof tabs)[number];

const { content: Explorer } = explorerPlugin({ showAttribution: false });

/**
 * The saved questions, GraphiQL's explorer and schema documentation, and the history, in tabs. When the panel is
 * closed, only the tabs remain.
 */
export function SidePanel({ session, history, lang, messages, onOpen, onShow }: SidePanelProps) {
  const [tab, setTab] = useState<Tab | undefined>(() =>
    matchMedia('(min-width: 60rem)').matches ? 'questions' : undefined,
  );
  const spoken = useSpoken(lang);
  const asksForDocs = useGraphiQL((state) => state.visiblePlugin === DOC_EXPLORER_PLUGIN);
  const { setVisiblePlugin } = useGraphiQLActions();
  useEffect(() => {
    // The reader clicked a name in the document while holding Ctrl: GraphiQL requests its documentation.
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
        // A new tab or language is shown from its top.
        <div key={`${tab} ${spoken}`} className="side-content graphiql-container">
          {tab === 'questions' && <Questions {...{ session, lang }} onOpen={onOpen} />}
          {tab === 'history' && <HistoryPanel {...{ history, lang, messages, onShow }} />}
          <Tooltip.Provider>
            {tab === 'build' && <Explorer />}
            {tab === 'docs' && <Schema />}
          </Tooltip.Provider>
        </div>
      )}
    </aside>
  );
}

/** The documentation of the schema. A new type is shown from its top. */
function Schema() {
  const page = useDocExplorer();
  const here = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    here.current?.parentElement?.scrollTo(0, 0);
  }, [page]);
  return (
    <div ref={here}>
      <DocExplorer />
    </div>
  );
}

/** Returns the language of the libraries' panels, which becomes the page's language once its strings are loaded. */
function useSpoken(lang: Lang): Lang {
  const [spoken, setSpoken] = useState(lang);
  useEffect(() => {
    let gone = false;
    void speak(lang).then(() => {
      if (!gone) setSpoken(lang);
    });
    return () => {
      gone = true;
    };
  }, [lang]);
  return spoken;
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
