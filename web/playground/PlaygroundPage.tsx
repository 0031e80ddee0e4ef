import { lazy, Suspense, useEffect, useState } from 'react';

import type { Lang } from '../shared/language';
import { operationNamed, type SavedOperation } from '../shared/operations';
import { readAddress, shareFragment, type Asked } from '../workbench/address';
import { messagesIn } from '../workbench/messages';
import { useLang, useTheme } from '../workbench/preferences';
import { savedOperationOf, Session } from '../workbench/session';
import { Gallery } from './Gallery';
import { TopBar } from './TopBar';

const Bench = lazy(() => import('./Bench'));

const ownQuery = `# Ctrl-Space shows what can be asked, Ctrl-Enter asks.
query Mine {
  country(code: "ML") {
    name
    region
    memberOf
  }
}
`;

/** `/playground`: a gallery of questions, and the workbench once one is open. */
export function PlaygroundPage() {
  const [address, setAddress] = useState(() => readAddress(location, messagesIn('en')));
  const [lang, setLang] = useLang(address.settings.lang);
  const [theme, setTheme] = useTheme(address.settings.theme);
  const messages = messagesIn(lang);
  const [session] = useState(() => sessionOf(address, lang));
  const [open, setOpen] = useState(() => isOpen(session, address));

  useEffect(() => {
    if (address.autorun && session.get().query !== '') session.run();
  }, [address, session]);

  useEffect(() => {
    // Someone went back or forward, or wrote another address.
    const follow = (): void => {
      const asked = readAddress(location, messages);
      put(session, asked, lang);
      setAddress(asked);
      setOpen(asked.settings.query !== undefined || asked.settings.operation !== undefined);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [session, messages, lang]);

  useEffect(() => {
    document.title = `${messages.playground} – ${messages.tagline}`;
  }, [messages]);

  const show = (query: string, variables: Readonly<Record<string, unknown>>): void => {
    session.load(query, variables);
    go(session, lang);
    setOpen(true);
  };
  const openSaved = (operation: SavedOperation): void => {
    session.loadOperation(operation, lang);
    go(session, lang);
    setOpen(true);
    session.run();
  };
  const changeLang = (chosen: Lang): void => {
    setLang(chosen);
    // A question that is asked as it was saved follows the page into the other language.
    const saved = savedOperationOf(session.get().query);
    if (open && saved) session.loadOperation(saved, chosen, withoutLanguage(session.get().variables));
  };
  const home = (): void => {
    history.pushState(null, '', location.pathname);
    setOpen(false);
  };

  return (
    <div className={`page ${open ? 'page-bench' : 'page-gallery'}`}>
      <TopBar {...{ lang, theme, messages }} onLang={changeLang} onTheme={setTheme} onHome={home} />
      {open ? (
        <Suspense fallback={<p className="hint loading">{messages.loadingEditor}</p>}>
          <Bench
            {...{ session, lang, theme, messages }}
            onOpen={openSaved}
            faults={readAddress(location, messages).faults}
          />
        </Suspense>
      ) : (
        <Gallery lang={lang} messages={messages} onOpen={openSaved} onOwn={() => show(ownQuery, {})} />
      )}
    </div>
  );
}

/** A session with what an address asks for. */
function sessionOf(address: Asked, lang: Lang): Session {
  const session = new Session();
  put(session, address, lang);
  return session;
}

/** Puts the document that an address names into a session; without one the session stays as it is. */
function put(session: Session, { settings: { operation, query, variables } }: Asked, lang: Lang): void {
  const saved = operation === undefined ? undefined : operationNamed(operation);
  if (query !== undefined) session.load(query, variables ?? {});
  else if (saved) session.loadOperation(saved, lang, variables);
}

/** What is wrong with an address is told on the workbench. */
function isOpen(session: Session, { faults }: Asked): boolean {
  return session.get().query !== '' || faults.length > 0;
}

/** Puts what is open into the address, as a new step that "back" undoes. */
function go(session: Session, lang: Lang): void {
  const { query, variables } = session.get();
  history.pushState(null, '', shareFragment(query, variables, lang));
}

function withoutLanguage(text: string): Record<string, unknown> {
  try {
    const { language: _language, ...variables } = JSON.parse(text) as Record<string, unknown>;
    return variables;
  } catch {
    return {};
  }
}
