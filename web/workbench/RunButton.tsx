import type { Messages } from './messages';

interface RunButtonProps {
  readonly running: boolean;
  readonly messages: Messages;
  readonly onRun: () => void;
}

/** The one thing to do with a question. */
export function RunButton({ running, messages, onRun }: RunButtonProps) {
  return (
    <button type="button" className="button primary run" onClick={onRun} aria-keyshortcuts="Control+Enter">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3.5 2v12L13.5 8z" fill="currentColor" />
      </svg>
      {running ? messages.running : messages.run}
    </button>
  );
}
