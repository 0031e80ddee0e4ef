import { useId, useState, type ReactNode } from 'react';
import { recordLicence } from '../../shared/origin';
import type { Question } from '../graph/useQuestion';
import { useText } from '../text/texts';
import { FigureBar, type Drawer } from './FigureBar';
import { QueryDrawer } from './QueryDrawer';
import { withChosen, type Chosen, type Sheet } from './sheet';
import { SheetTable } from './SheetTable';
import { Silent } from './Silent';
import { Sources } from './Sources';
import type { SourceRef } from './sources';
import { figureWords } from './words';
import './figure.css';

/** Every document of the dashboard asks which edition answers. */
interface OfEdition {
  readonly edition: { readonly id: string };
}

interface Props<Data extends OfEdition, Variables> {
  readonly title: string;
  /** The name by which a link within the page leads here. */
  readonly id?: string;
  /** What the picture tells, or how to read it. */
  readonly lead?: ReactNode;
  /** Filters and switches of this picture. */
  readonly controls?: ReactNode;
  /** What a reader must know before quoting a figure. */
  readonly caveats?: readonly ReactNode[];
  readonly question: Question<Data, Variables>;
  /** Whether the data holds anything to draw; otherwise `empty` is said. */
  readonly isEmpty?: (data: Data) => boolean;
  readonly empty?: ReactNode;
  /** Set where a page has many pictures: one without anything to draw is then a line, and no empty box. */
  readonly brief?: boolean;
  /** Whether a fault leaves nothing of this picture, though other data came. */
  readonly isLost?: (data: Data) => boolean;
  readonly sheet: (data: Data) => Sheet;
  /** Gives the data with every row of the list that the picture shows a page of; left out where the data are whole. */
  readonly whole?: (signal: AbortSignal) => Promise<Data>;
  /** What a file of the figures is called; the title where it is left out. */
  readonly name?: string;
  /** What the reader narrowed the figures to, beside what `name` and the sheet say. */
  readonly chosen?: readonly Chosen[];
  /** The licence of the figures, where it is not that of the records; null where none was found. */
  readonly licence?: string | null;
  readonly sources: (data: Data) => readonly SourceRef[];
  /** The height kept while loading, in pixels. */
  readonly height?: number;
  /** Set where the picture is a table already. */
  readonly tabular?: boolean;
  readonly className?: string;
  readonly children: (data: Data) => ReactNode;
}

/**
 * A picture with all that belongs to it: the query that drew it, its figures as a table and as CSV, its sources, its
 * caveats, and honest words while it loads, fails, or lacks a part.
 */
export function Figure<Data extends OfEdition, Variables>(props: Props<Data, Variables>) {
  const { title, lead, controls, caveats = [], chosen = [], question, className = '' } = props;
  const words = useText(figureWords);
  const id = useId();
  const [drawer, setDrawer] = useState<Drawer>();
  const data = question.answer?.data ?? null;
  const showable = data !== null && !props.isLost?.(data);
  if (props.brief && showable && question.answer?.faults.length === 0 && props.isEmpty?.(data)) {
    return (
      <section id={props.id} className="figure nothing" aria-labelledby={id} aria-busy={question.waiting}>
        <h2 id={id}>{title}</h2>
        <p>{props.empty}</p>
      </section>
    );
  }
  return (
    <section
      id={props.id}
      className={`figure ${className}`}
      aria-labelledby={id}
      aria-busy={question.waiting}
      // How high the picture will be is not known either: what stands below waits (shell.css).
      data-unknown={question.answer || question.failure ? undefined : ''}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
        {controls === undefined ? null : <div className="controls">{controls}</div>}
      </header>
      <Body {...props} asTable={drawer === 'table'} />
      {caveats.length === 0 ? null : (
        <ul className="caveats">
          {caveats.map((caveat, index) => (
            <li key={index}>{caveat}</li>
          ))}
        </ul>
      )}
      <FigureBar
        title={title}
        name={[props.name ?? title, ...chosen.map(({ value, part = value }) => part)].join('-')}
        licence={props.licence === undefined ? recordLicence : props.licence}
        edition={data?.edition.id}
        sheet={
          showable
            ? async (signal) =>
                withChosen(props.sheet(props.whole ? await props.whole(signal) : data), chosen)
            : undefined
        }
        sources={showable ? props.sources(data) : []}
        tabular={props.tabular ?? false}
        drawer={drawer}
        onDrawer={setDrawer}
      />
      {drawer === 'sources' && showable ? (
        <Sources sources={props.sources(data)} label={words.sourcesOf(title)} />
      ) : null}
      {drawer !== 'sources' && showable ? (
        <div className="printed">
          <Sources sources={props.sources(data)} label={words.sourcesOf(title)} />
        </div>
      ) : null}
      {drawer === 'query' ? <QueryDrawer title={title} question={question} /> : null}
    </section>
  );
}

function Body<Data extends OfEdition, Variables>(
  props: Props<Data, Variables> & { readonly asTable: boolean },
) {
  const { question, isEmpty, empty, isLost, height = 280, title, sheet, asTable, children } = props;
  const words = useText(figureWords);
  const { answer, failure, waiting, retry } = question;
  if (failure) {
    return (
      <div className="notice bad" role="alert">
        <p>
          <strong>{words.unreachable}</strong> {words.unreachableHint}
        </p>
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (!answer) {
    return (
      <div className="skeleton" style={{ minHeight: height }} role="status">
        <span className="visually-hidden">{words.loading}</span>
      </div>
    );
  }
  const { data, faults } = answer;
  const lost = data === null || (faults.length > 0 && (isLost?.(data) ?? false));
  return (
    <>
      {faults.length > 0 ? <Silent faults={faults} all={lost} onRetry={retry} /> : null}
      {lost ? null : (
        <div className={waiting ? 'picture stale' : 'picture'}>
          {isEmpty?.(data) ? <p className="empty">{empty}</p> : null}
          {isEmpty?.(data) ? null : asTable ? (
            <SheetTable sheet={sheet(data)} caption={words.tableTitle(title)} />
          ) : (
            children(data)
          )}
        </div>
      )}
    </>
  );
}
