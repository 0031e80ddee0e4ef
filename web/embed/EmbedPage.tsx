import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { browserLang } from '../shared/language';
import { applyTheme } from '../shared/theme';
import { speak } from '../workbench/editor/libraryText';
import { messagesIn } from '../workbench/messages';
import { ResultPane } from '../workbench/ResultPane';
import { useSession } from '../workbench/session';
import { EmbedBar } from './EmbedBar';
import { Reading } from './Reading';
import { useEmbedded } from './useEmbedded';
import { useHeight, useOutcomes } from './useHost';
import { runByKey, useRun } from './useRun';
import { useSteadyHeight } from './useSteadyHeight';

/** `/playground/embed`: one query and its result, for a frame in another page. */
export function EmbedPage() {
  const { session, settings, set, faults, link } = useEmbedded();
  const [opened, setOpened] = useState(false);
  const lang = settings.lang ?? browserLang();
  const theme = settings.theme ?? 'auto';
  const messages = messagesIn(lang);
  // Monaco is large, so it loads only when the reader wants to edit. It reads its strings as it loads.
  const [EditingPane] = useState(() => lazy(() => speak(lang).then(() => import('./EditingPane'))));
  const { query } = useSession(session);
  const page = useRef<HTMLElement>(null);

  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useOutcomes(session, link, messages);
  useHeight(page, link);
  useSteadyHeight(session, page);
  const onRun = useRun(session, page);
  const editing = opened && !settings.readonly;

  // A reader who empties the document is still writing it.
  if (query === '' && !editing) {
    return (
      <main className="embed" ref={page}>
        <Faults faults={faults.length > 0 ? faults : [messages.nothingAsked]} />
      </main>
    );
  }
  return (
    <main className="embed" ref={page} onKeyDownCapture={runByKey(onRun)}>
      <EmbedBar
        {...{ session, lang, messages, onRun }}
        onEdit={opened || settings.readonly ? undefined : () => setOpened(true)}
      />
      <Faults faults={faults} />
      <div className="embed-panes">
        {editing ? (
          <Suspense fallback={<Reading {...{ session, messages }} />}>
            <EditingPane {...{ session, theme, messages }} />
          </Suspense>
        ) : (
          <Reading {...{ session, messages }} />
        )}
        <ResultPane
          {...{ session, lang, messages }}
          view={settings.view ?? 'json'}
          onView={(view) => set({ view })}
        />
      </div>
    </main>
  );
}

function Faults({ faults }: { readonly faults: readonly string[] }) {
  return faults.map((fault) => (
    <p key={fault} className="fault" role="alert">
      {fault}
    </p>
  ));
}
