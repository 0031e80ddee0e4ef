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

/** Data that names its edition, which every document of the dashboard requests. */
interface OfEdition {
  readonly edition: { readonly id: string };
}

interface Props<Data extends OfEdition, Variables> {
  readonly title: string;
  /** The anchor for links within the page. */
  readonly id?: string;
  /** A line that explains the picture or how to read it. */
  readonly lead?: ReactNode;
  /** Filters and switches of this picture. */
  readonly controls?: ReactNode;
  /** Warnings to read before quoting a figure. */
  readonly caveats?: readonly ReactNode[];
  readonly question: Question<Data, Variables>;
  /** True if the data has nothing to draw; `empty` is shown instead. */
  readonly isEmpty?: (data: Data) => boolean;
  readonly empty?: ReactNode;
  /** Set on pages with many pictures: a picture with nothing to draw shrinks to a line instead of an empty box. */
  readonly brief?: boolean;
  /** True if, because of the faults, nothing of this picture can be shown, although other data arrived. */
  readonly isLost?: (data: Data) => boolean;
  readonly sheet: (data: Data) => Sheet;
  /**
   * Fetches the data with every row of a list of which the picture shows only one page. Omitted if the data is already
   * complete.
   */
  readonly whole?: (signal: AbortSignal) => Promise<Data>;
  /** The base name of the file that the figures are saved to; the title by default. */
  readonly name?: string;
  /** The reader's filters that are mentioned neither in `name` nor in the sheet. */
  readonly chosen?: readonly Chosen[];
  /** The licence of the figures if it differs from the licence of the records; null if none was found. */
  readonly licence?: string | null;
  readonly sources: (data: Data) => readonly SourceRef[];
  /** The height reserved while loading, in pixels. */
  readonly height?: number;
  /** Set if the picture is already a table. */
  readonly tabular?: boolean;
  readonly className?: string;
  readonly children: (data: Data) => ReactNode;
}

/**
 * A picture with everything that belongs to it: the query that it is drawn from, its figures as a table and as CSV, its
 * sources, its caveats, and plain messages while it loads, fails or lacks a part.
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
      // The height of the picture is unknown until a response arrives. Everything below waits for it (shell.css).
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
