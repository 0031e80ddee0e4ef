import type { Lang } from '../shared/language';
import { RunButton } from '../workbench/RunButton';
import { shareFragment } from '../workbench/address';
import type { Messages } from '../workbench/messages';
import { savedOperationOf, useSession, type Session } from '../workbench/session';

interface EmbedBarProps {
  readonly session: Session;
  readonly lang: Lang;
  readonly messages: Messages;
  /** Starts editing; undefined if editing is not allowed or has already started. */
  readonly onEdit: (() => void) | undefined;
  readonly onRun: () => void;
}

/** The head of the frame: the query's title, and controls to open it in the Playground, edit it and run it. */
export function EmbedBar({ session, lang, messages, onEdit, onRun }: EmbedBarProps) {
  const state = useSession(session);
  const title = savedOperationOf(state.query)?.title[lang] ?? messages.playground;
  return (
    <header className="embed-bar">
      <h1>{title}</h1>
      <a
        className="button ghost"
        href={`/playground${shareFragment(state, lang)}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {messages.open}
      </a>
      {onEdit && (
        <button type="button" className="button" onClick={onEdit}>
          {messages.edit}
        </button>
      )}
      <RunButton {...{ session, messages, onRun }} />
    </header>
  );
}
