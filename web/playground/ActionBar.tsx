import { useState } from 'react';

import type { Lang } from '../shared/language';
import { fitsLink, shareFragment } from '../workbench/address';
import type { Messages } from '../workbench/messages';
import { RunButton } from '../workbench/RunButton';
import { savedOperationOf, useSession, type Session } from '../workbench/session';

interface ActionBarProps {
  readonly session: Session;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onRun: () => void;
}

/** The open query, with buttons to share it and to run it. */
export function ActionBar({ session, lang, messages, onRun }: ActionBarProps) {
  const { query } = useSession(session);
  const [shared, setShared] = useState<string>();
  const saved = savedOperationOf(query);
  const share = async (): Promise<void> => {
    const state = session.get();
    if (!fitsLink(state)) {
      setShared(messages.tooLongToShare);
      return;
    }
    history.replaceState(history.state, '', shareFragment(state, lang));
    try {
      await navigator.clipboard.writeText(location.href);
      setShared(messages.copied);
    } catch {
      setShared(messages.copyFailed);
    }
  };
  return (
    <div className="action-bar">
      <div className="asked">
        {saved ? (
          <>
            <h2>{saved.title[lang]}</h2>
            <p>{saved.description[lang]}</p>
          </>
        ) : (
          <h2>{messages.ownQuery}</h2>
        )}
      </div>
      <button type="button" className="button" onClick={() => void share()}>
        {messages.share}
      </button>
      <RunButton session={session} messages={messages} onRun={onRun} />
      <span className="shared" role="status">
        {shared}
      </span>
    </div>
  );
}
