import type { Messages } from './messages';
import { operationNames, operationToRun } from './operationNames';
import { useSession, type Session } from './session';

interface RunButtonProps {
  readonly session: Session;
  readonly messages: Messages;
  readonly onRun: () => void;
}

/**
 * The button that runs a query and, while the query runs, stops it. If the document has several operations, the button
 * offers a choice.
 */
export function RunButton({ session, messages, onRun }: RunButtonProps) {
  const { query, operationName, outcome } = useSession(session);
  const running = outcome.kind === 'running';
  const toRun = operationToRun(query, operationName);
  return (
    <>
      {toRun !== undefined && (
        <select
          aria-label={messages.operationToRun}
          value={toRun}
          onChange={(event) => session.edit({ operationName: event.target.value })}
        >
          {operationNames(query).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="button primary run"
        onClick={running ? () => session.stop() : onRun}
        aria-keyshortcuts={running ? undefined : 'Control+Enter'}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={running ? 'M3 3h10v10H3z' : 'M3.5 2v12L13.5 8z'} fill="currentColor" />
        </svg>
        {running ? messages.stop : messages.run}
      </button>
    </>
  );
}
