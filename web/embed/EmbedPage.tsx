import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';

import { browserLang } from '../shared/language';
import { operationNamed } from '../shared/operations';
import { protocolVersion, type HostMessage, type Settings } from '../shared/protocol';
import { applyTheme } from '../shared/theme';
import { readAddress } from '../workbench/address';
import { messagesIn } from '../workbench/messages';
import { ResultPane } from '../workbench/ResultPane';
import { Session, useSession } from '../workbench/session';
import { EmbedBar } from './EmbedBar';
import { allowedHosts, HostLink } from './HostLink';
import { Reading } from './Reading';
import { readSettings } from './readSettings';
import { useHeight, useOutcomes } from './useHost';

// Monaco is large: it loads when someone wants to edit.
const EditingPane = lazy(() => import('./EditingPane'));

/** `/playground/embed`: one question and its result, for a frame in another page. */
export function EmbedPage() {
  const [asked] = useState(() => readAddress(location, messagesIn(browserLang())));
  const [settings, setSettings] = useState<Settings>(asked.settings);
  const [faults, setFaults] = useState(asked.faults);
  const [editing, setEditing] = useState(false);
  const lang = settings.lang ?? browserLang();
  const theme = settings.theme ?? 'auto';
  const messages = messagesIn(lang);
  const [session] = useState(() => sessionOf(asked.settings));
  const state = useSession(session);
  const page = useRef<HTMLElement>(null);

  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const link = useRef<HostLink>(null);
  const tell = useCallback((code: 'BAD_PARAMETER' | 'BAD_MESSAGE', message: string) => {
    link.current?.send({ mmd: protocolVersion, type: 'error', code, message });
  }, []);

  const hear = (message: HostMessage): void => {
    switch (message.type) {
      case 'hello':
        return;
      case 'run':
        session.run();
        return;
      case 'set': {
        const read = readSettings(message, messages);
        put(session, { lang, ...read.settings });
        setSettings((before) => ({ ...before, ...read.settings }));
        setFaults(read.faults);
        for (const fault of read.faults) tell('BAD_PARAMETER', fault);
        return;
      }
      default:
        tell(
          'BAD_MESSAGE',
          `A message has the type hello, set or run, not ${JSON.stringify((message as { type?: unknown }).type)}.`,
        );
    }
  };
  const hearing = useRef(hear);
  useEffect(() => {
    hearing.current = hear;
  });

  useEffect(() => {
    const opened = new HostLink(allowedHosts(), (message) => hearing.current(message));
    link.current = opened;
    return opened.open();
  }, []);
  useEffect(() => {
    for (const fault of asked.faults) tell('BAD_PARAMETER', fault);
    if (asked.autorun && session.get().query !== '') void session.execute();
  }, [asked, session, tell]);
  useOutcomes(session, link, messages);
  useHeight(page, link);

  if (state.query === '') {
    return (
      <main className="embed" ref={page}>
        <Faults faults={faults.length > 0 ? faults : [messages.nothingAsked]} />
      </main>
    );
  }
  return (
    <main className="embed" ref={page}>
      <EmbedBar
        {...{ session, lang, messages }}
        onEdit={editing || settings.readonly ? undefined : () => setEditing(true)}
      />
      <Faults faults={faults} />
      <div className="embed-panes">
        {editing && !settings.readonly ? (
          <Suspense fallback={<Reading {...{ session, messages }} />}>
            <EditingPane {...{ session, theme, messages }} />
          </Suspense>
        ) : (
          <Reading {...{ session, messages }} />
        )}
        <ResultPane
          outcome={state.outcome}
          view={settings.view ?? 'json'}
          onView={(view) => setSettings((before) => ({ ...before, view }))}
          messages={messages}
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

function sessionOf(settings: Settings): Session {
  const session = new Session();
  put(session, settings);
  return session;
}

/** Puts a document, or other variables for the one that is there, into a session. */
function put(session: Session, { operation, query, variables, lang = browserLang() }: Settings): void {
  const saved = operation === undefined ? undefined : operationNamed(operation);
  if (query !== undefined) session.load(query, variables ?? {});
  else if (saved) session.loadOperation(saved, lang, variables);
  else if (variables) session.load(session.get().query, variables);
}
