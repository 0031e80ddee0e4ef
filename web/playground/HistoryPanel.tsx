import type { QueryStoreItem } from '@graphiql/toolkit';

import type { Lang } from '../shared/language';
import type { Messages } from '../workbench/messages';
import type { Question } from '../workbench/question';
import { savedOperationOf } from '../workbench/session';
import { useItems, type RunHistory } from './useHistory';

interface HistoryPanelProps {
  readonly history: RunHistory;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onShow: (question: Question) => void;
}

/** The documents that were run in this browser, favourites first, the latest first. A click opens one as it was run. */
export function HistoryPanel({ history, lang, messages, onShow }: HistoryPanelProps) {
  const items = [...useItems(history)].reverse();
  if (items.length === 0) return <p className="hint">{messages.noHistory}</p>;
  const favorites = items.filter(({ favorite }) => favorite);
  const others = items.filter(({ favorite }) => !favorite);
  return (
    <>
      <ul className="history">
        {[...favorites, ...others].map((item, index) => (
          <li key={index}>
            <button
              type="button"
              className="history-open"
              onClick={() => onShow({ query: item.query ?? '', variables: item.variables ?? '{}' })}
            >
              <span>{nameOf(item, lang)}</span>
              <code>{inOneLine(item.variables)}</code>
            </button>
            <button
              type="button"
              className="button ghost icon"
              aria-pressed={item.favorite ?? false}
              aria-label={messages.favorite}
              title={messages.favorite}
              onClick={() => history.toggleFavorite(item)}
            >
              {item.favorite ? '★' : '☆'}
            </button>
            <button
              type="button"
              className="button ghost icon"
              aria-label={messages.forget}
              title={messages.forget}
              onClick={() => history.delete(item)}
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

/** The title of a saved operation, or what the document is called, or how it begins. */
function nameOf({ query = '' }: QueryStoreItem, lang: Lang): string {
  const saved = savedOperationOf(query);
  if (saved) return saved.title[lang];
  const bare = query.replace(/^\s*#.*$/gm, '').trim();
  return /^query\s+(\w+)/.exec(bare)?.[1] ?? (bare.replace(/\s+/g, ' ').slice(0, 80) || '…');
}

function inOneLine(variables = ''): string {
  const text = variables.replace(/\s+/g, ' ').trim();
  return text === '{}' ? '' : text.slice(0, 120);
}
