import type { Lang } from '../shared/language';
import type { Messages } from '../workbench/messages';
import type { Question } from '../workbench/question';
import { savedOperationOf } from '../workbench/session';
import type { PastRun, RunHistory } from './RunHistory';
import { useRuns } from './useHistory';

interface HistoryPanelProps {
  readonly history: RunHistory;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onShow: (question: Question) => void;
}

/**
 * The documents that were run in this browser: favourites first, then the others, both newest first. A click opens a
 * document as it was run.
 */
export function HistoryPanel({ history, lang, messages, onShow }: HistoryPanelProps) {
  const runs = [...useRuns(history)].reverse();
  if (runs.length === 0) return <p className="hint">{messages.noHistory}</p>;
  const favorites = runs.filter(({ favorite }) => favorite);
  const others = runs.filter(({ favorite }) => !favorite);
  return (
    <>
      <ul className="history">
        {[...favorites, ...others].map((run, index) => (
          <li key={index}>
            <button type="button" className="history-open" onClick={() => onShow(run)}>
              <span>{nameOf(run, lang)}</span>
              <code>{inOneLine(run.variables)}</code>
            </button>
            <button
              type="button"
              className="button ghost icon"
              aria-pressed={run.favorite}
              aria-label={messages.favorite}
              title={messages.favorite}
              onClick={() => history.toggleFavorite(run)}
            >
              {run.favorite ? '★' : '☆'}
            </button>
            <button
              type="button"
              className="button ghost icon"
              aria-label={messages.forget}
              title={messages.forget}
              onClick={() => history.delete(run)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <button type="button" className="button" onClick={() => history.clear()}>
          {messages.forgetAll}
        </button>
      )}
    </>
  );
}

/** Names a run by the title of its saved operation, else by the operation's name, else by the start of the document. */
function nameOf({ query, operationName }: PastRun, lang: Lang): string {
  const saved = savedOperationOf(query);
  if (saved) return saved.title[lang];
  if (operationName !== undefined) return operationName;
  const bare = query.replace(/^\s*#.*$/gm, '').trim();
  return /^query\s+(\w+)/.exec(bare)?.[1] ?? (bare.replace(/\s+/g, ' ').slice(0, 80) || '…');
}

function inOneLine(variables: string): string {
  const text = variables.replace(/\s+/g, ' ').trim();
  return text === '{}' ? '' : text.slice(0, 120);
}
