import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import { browserLang } from '../shared/language';
import { protocolVersion, type ErrorDetail, type HostMessage } from '../shared/protocol';
import { readAddress, type Asked } from '../workbench/address';
import { messagesIn } from '../workbench/messages';
import { put, putVariables } from '../workbench/question';
import { Session } from '../workbench/session';
import { allowedHosts, HostLink } from './HostLink';
import { paced } from './paced';
import { changed, changesQuestion, questionOf } from './question';
import { inShort, readSettings, type Change, type ReadSettings } from './readSettings';

/** The time within which a host's runs of one query count as one, in milliseconds. */
const runsApart = 100;

interface State {
  readonly settings: Change;
  /** The faults in the settings, in words for the reader. */
  readonly faults: readonly string[];
  /** The faults for which the last query was rejected; empty once a valid query has arrived. */
  readonly refused: readonly string[];
}

/** The contents of a frame, and its link to the host. */
export interface Embedded extends Omit<State, 'refused'> {
  readonly session: Session;
  /** Merges a change into the settings. */
  readonly set: (change: Change) => void;
  readonly link: RefObject<HostLink | null>;
}

/** Synchronises a frame with its address and with its host's messages. */
export function useEmbedded(): Embedded {
  const [session] = useState(() => new Session());
  const [asked, setAsked] = useState(() => opened(session));
  const [state, setState] = useState(() => stateOf(asked));
  // Several messages may arrive before the page is rendered again.
  const now = useRef<State>(state);
  const link = useRef<HostLink>(null);
  const [run] = useState(() =>
    paced(
      () => session.run(),
      () => session.get().loads,
      runsApart,
    ),
  );

  const tell = useCallback((code: ErrorDetail['code'], message: string) => {
    link.current?.send({ mmd: protocolVersion, type: 'error', code, message });
  }, []);

  const become = useCallback((next: State) => {
    now.current = next;
    setState(next);
  }, []);

  const follow = ({ change, faults, broken }: ReadSettings): void => {
    const before = now.current.settings;
    // If a query is rejected, the settings still contain the previous query, so that a later change can be merged into
    // it.
    const question = broken ? questionOf(before) : changed(before, change);
    const settings = { ...before, ...change, ...question };
    const lang = settings.lang ?? browserLang();
    // The previous query is no longer shown, however, since the host has requested another.
    if (broken) put(session, {}, lang);
    else if (onlyVariables(change) && session.get().query !== '') putVariables(session, settings, lang);
    else if (changesQuestion(change)) put(session, settings, lang);
    if (broken) become({ settings, faults: [], refused: faults });
    else become({ settings, faults, refused: changesQuestion(change) ? [] : now.current.refused });
  };

  const hear = (message: HostMessage): void => {
    const messages = messagesIn(now.current.settings.lang ?? browserLang());
    switch (message.type) {
      case 'hello':
        return;
      case 'run':
        if (session.get().query === '')
          tell('BAD_PARAMETER', now.current.refused[0] ?? messages.nothingAsked);
        else run();
        return;
      case 'set': {
        const read = readSettings(message, messages);
        follow(read);
        for (const fault of read.faults) tell('BAD_PARAMETER', fault);
        if (read.autorun && session.get().query !== '') run();
        return;
      }
      default:
        tell(
          'BAD_MESSAGE',
          `A message must have the type hello, set or run, not ${inShort((message as { type?: unknown }).type)}.`,
        );
    }
  };
  const hearing = useRef(hear);
  useEffect(() => {
    hearing.current = hear;
  });

  useEffect(() => {
    const opening = new HostLink(allowedHosts(), (message) => hearing.current(message));
    link.current = opening;
    return opening.open();
  }, []);

  useEffect(() => {
    // The host has changed the fragment of the frame's address, which does not reload the page.
    const follow = (): void => {
      const again = opened(session);
      setAsked(again);
      become(stateOf(again));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [session, become]);

  useEffect(() => {
    for (const fault of asked.faults) tell('BAD_PARAMETER', fault);
    if (asked.autorun && session.get().query !== '') void session.execute();
  }, [asked, session, tell]);

  const set = (change: Change): void =>
    become({ ...now.current, settings: { ...now.current.settings, ...change } });
  const { settings, refused, faults } = state;
  return { session, settings, faults: [...new Set([...refused, ...faults])], set, link };
}

/** Loads the query in the address into a session. */
function opened(session: Session): Asked {
  // The faults of an address are reported in the language that the address specifies.
  const { lang = browserLang() } = readAddress(location, messagesIn('en')).settings;
  const asked = readAddress(location, messagesIn(lang));
  put(session, asked.broken ? {} : asked.settings, lang);
  return asked;
}

function stateOf({ settings, faults, broken }: Asked): State {
  return broken ? { settings, faults: [], refused: faults } : { settings, faults, refused: [] };
}

function onlyVariables(change: Change): boolean {
  return 'variables' in change && !('operation' in change) && !('query' in change);
}
