import { lazy, Suspense, useEffect, useState } from 'react';

import { parseObject, withFields } from '../shared/json';
import { graphLanguage, type Lang } from '../shared/language';
import type { SavedOperation } from '../shared/operations';
import { readAddress, shareFragment } from '../workbench/address';
import { speak } from '../workbench/editor/libraryText';
import { messagesIn } from '../workbench/messages';
import { useLang, useTheme } from '../workbench/preferences';
import { put, type Question } from '../workbench/question';
import { savedOperationOf, Session } from '../workbench/session';
import { DraftKeeper, draftOf } from './drafts';
import { Gallery } from './Gallery';
import { TopBar } from './TopBar';

const ownQuery = `# Ctrl-Space shows the available fields, Ctrl-Enter runs the query.
query Mine {
  country(code: "ML") {
    name
    region
    memberOf
  }
}
`;

/** `/playground`: a gallery of questions, and the workbench once a query is open. */
export function PlaygroundPage() {
  const [session] = useState(() => new Session());
  const [drafts] = useState(() => new DraftKeeper(session));
  const [{ settings, faults }] = useState(() => readAddress(location, messagesIn('en')));
  const [lang, setLang] = useLang(settings.lang);
  const [theme, setTheme] = useTheme(settings.theme);
  const messages = messagesIn(lang);
  // Monaco reads its strings when it loads, so they are loaded first.
  const [Bench] = useState(() => lazy(() => speak(lang).then(() => import('./Bench'))));
  const [open, setOpen] = useState(
    faults.length > 0 || settings.query !== undefined || settings.operation !== undefined,
  );

  useEffect(() => {
    restore(session, lang);
    return drafts.start();
    // Once: from here on, the page itself changes what it shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session, drafts]);

  useEffect(() => {
    // The reader went back or forward, or entered a new address.
    const follow = (): void => {
      drafts.forget();
      setOpen(restore(session, lang));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [session, drafts, lang]);

  useEffect(() => {
    document.title = `${messages.playground} – ${messages.tagline}`;
  }, [messages]);

  /**
   * Opens a query as a new step of the history. "Back" undoes this: the previous contents are stored in the previous
   * step.
   */
  const show = (question: Question): void => {
    drafts.keep();
    put(session, question, lang);
    history.pushState(null, '', shareFragment(session.get(), lang));
    setOpen(true);
  };
  const openSaved = ({ name }: SavedOperation): void => {
    show({ operation: name });
    session.run();
  };
  const changeLang = (chosen: Lang): void => {
    setLang(chosen);
    if (open) translate(session, chosen);
  };
  const home = (): void => {
    drafts.keep();
    put(session, {}, lang);
    history.pushState(null, '', location.pathname);
    setOpen(false);
  };

  return (
    <div className={`page ${open ? 'page-bench' : 'page-gallery'}`}>
      <TopBar {...{ lang, theme, messages }} onLang={changeLang} onTheme={setTheme} onHome={home} />
      {open ? (
        <Suspense fallback={<p className="hint loading">{messages.loadingEditor}</p>}>
          <Bench {...{ session, lang, theme, messages }} onOpen={openSaved} onShow={show} />
        </Suspense>
      ) : (
        <Gallery lang={lang} messages={messages} onOpen={openSaved} onOwn={() => show({ query: ownQuery })} />
      )}
    </div>
  );
}

/**
 * Loads the current step of the browser's history into a session: the draft stored in that step, or else the query in
 * its address. A query that was run before is run again. Returns true if there is anything to show.
 */
function restore(session: Session, lang: Lang): boolean {
  const { settings, autorun, faults } = readAddress(location, messagesIn(lang));
  const draft = draftOf(history.state);
  if (draft) session.load(draft.query, draft.variables, draft.operationName);
  else put(session, settings, lang);
  const { query } = session.get();
  if (draft?.asked) void session.execute();
  else if (!draft && autorun && query !== '') session.run();
  return query !== '' || faults.length > 0;
}

/** Switches an unmodified saved operation to another language along with the page. */
function translate(session: Session, lang: Lang): void {
  const { query, variables, operationName, outcome } = session.get();
  const language = parseObject(variables)?.['language'];
  if (!savedOperationOf(query) || (language !== 'EN' && language !== 'FR')) return;
  session.load(query, withFields(variables, { language: graphLanguage(lang) }), operationName);
  if (outcome.kind === 'answered' || outcome.kind === 'running') session.run();
}
