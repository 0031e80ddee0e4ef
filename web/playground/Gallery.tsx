import type { Lang } from '../shared/language';
import { operations, type SavedOperation } from '../shared/operations';
import type { Messages } from '../workbench/messages';

interface GalleryProps {
  readonly lang: Lang;
  readonly messages: Messages;
  readonly onOpen: (operation: SavedOperation) => void;
  readonly onOwn: () => void;
}

/** The saved operations as questions, to start from. */
export function Gallery({ lang, messages, onOpen, onOwn }: GalleryProps) {
  return (
    <main className="gallery">
      <div className="gallery-intro">
        <h1>{messages.headline}</h1>
        <p>{messages.intro}</p>
        <button type="button" className="button" onClick={onOwn}>
          {messages.ownQuery}
        </button>
      </div>
      <ol className="cards">
        {operations.map((operation) => (
          <li key={operation.name}>
            <button type="button" className="card" onClick={() => onOpen(operation)}>
              <span className="card-number">
                <span className="visually-hidden">{messages.question} </span>
                {Number.isFinite(operation.question) ? operation.question : '·'}
              </span>
              <strong className="card-title">{operation.title[lang]}</strong>
              <span className="card-text">{operation.description[lang]}</span>
              <code className="card-name">{operation.name}</code>
            </button>
          </li>
        ))}
      </ol>
    </main>
  );
}
