import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';

import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { useState } from 'react';

import type { Lang } from '../shared/language';
import type { SavedOperation } from '../shared/operations';
import type { View } from '../shared/protocol';
import type { Theme } from '../shared/theme';
import { EditorRoot } from '../workbench/editor/EditorRoot';
import { Editors } from '../workbench/editor/Editors';
import type { Messages } from '../workbench/messages';
import { ResultPane } from '../workbench/ResultPane';
import type { Question } from '../workbench/question';
import type { Session } from '../workbench/session';
import { ActionBar } from './ActionBar';
import { AddressFaults } from './AddressFaults';
import { SidePanel } from './SidePanel';
import { useHistory } from './useHistory';

interface BenchProps {
  readonly session: Session;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly onOpen: (operation: SavedOperation) => void;
  readonly onShow: (question: Question) => void;
}

/** The pane shown on a narrow screen, which has room for only one. */
type Pane = 'query' | 'result';

const plugins = [DOC_EXPLORER_PLUGIN];

/** The workbench: the query, the editors and the result, side by side or, on a narrow screen, one at a time. */
export default function Bench({ session, lang, theme, messages, onOpen, onShow }: BenchProps) {
  const [view, setView] = useState<View>('table');
  // A reader who opened a query that runs at once is waiting for its response.
  const [pane, setPane] = useState<Pane>(() => (session.get().outcome.kind === 'idle' ? 'query' : 'result'));
  const history = useHistory(session);
  const run = (): void => {
    session.run();
    setPane('result');
  };
  const openAnswer = (operation: SavedOperation): void => {
    onOpen(operation);
    setPane('result');
  };
  return (
    <EditorRoot session={session} theme={theme} plugins={plugins} referencePlugin={DOC_EXPLORER_PLUGIN}>
      <DocExplorerStore>
        <main className="bench" data-pane={pane}>
          <h1 className="visually-hidden">{messages.playground}</h1>
          <SidePanel {...{ session, history, lang, messages, onShow }} onOpen={openAnswer} />
          <div className="bench-work">
            <ActionBar {...{ session, lang, messages }} onRun={run} />
            <AddressFaults {...{ session, messages }} />
            <div className="segments pane-choice" role="group" aria-label={messages.showing}>
              {(['query', 'result'] as const).map((each) => (
                <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
                  {messages[each]}
                </button>
              ))}
            </div>
            <div className="bench-panes">
              <Editors session={session} messages={messages} />
              <ResultPane {...{ session, view, lang, messages }} onView={setView} />
            </div>
          </div>
        </main>
      </DocExplorerStore>
    </EditorRoot>
  );
}
