import { useRef, type ReactNode } from 'react';
import { Link } from '../place/Link';
import { usePlace } from '../place/place';
import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import './items.css';

const words = texts({
  en: {
    range: (from: string, to: string, all: string) => `${from}–${to} of ${all}`,
    first: 'Back to the first page',
    previous: 'Previous page',
    next: 'Next page',
  },
  fr: {
    range: (from: string, to: string, all: string) => `${from}–${to} sur ${all}`,
    first: 'Retour à la première page',
    previous: 'Page précédente',
    next: 'Page suivante',
  },
});

interface Props {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** The number of entries on this page, and on all pages together. */
  readonly shown: number;
  readonly total: number;
  /** The list of which this is a page. */
  readonly children: ReactNode;
}

/** The start of a page of a list. */
interface Start {
  readonly after: string | undefined;
  readonly at: number | undefined;
}

/**
 * Returns the preceding pages in the order in which the reader visited them, nearest last. Empty if the reader opened
 * the current page directly.
 */
function pagesBefore(): readonly Start[] {
  return (history.state as { readonly pages?: readonly Start[] } | null)?.pages ?? [];
}

/**
 * A page of a long list with its navigation: the current range, and links to the next, the previous and the first page.
 * A cursor does not say how many entries precede it, so the address does (`at`, counted from 1). The graph cannot page
 * backwards, so the history stores the starts of the previous pages. A newly opened page is shown from its top and
 * receives the focus.
 */
export function Pager({ hasNextPage, endCursor, shown, total, children }: Props) {
  const text = useText(words);
  const { count } = useFormat();
  const { path, query } = usePlace();
  const list = useRef<HTMLDivElement>(null);
  const kept = Object.fromEntries(query);
  const after = query.get('after') ?? undefined;
  const at = after === undefined ? 1 : Number(query.get('at'));
  const known = Number.isSafeInteger(at) && at >= 1 && at + shown - 1 <= total;
  const before = after === undefined ? [] : pagesBefore();
  const previous = before.at(-1);
  const range = known && shown > 0 ? text.range(count(at), count(at + shown - 1), count(total)) : undefined;
  const turn = (label: string, { after, at }: Start, pages: readonly Start[]): ReactNode => (
    <Link
      className="button"
      to={path}
      query={{ ...kept, after, at }}
      state={{ pages }}
      onFollow={() => {
        list.current?.focus({ preventScroll: true });
        list.current?.scrollIntoView();
      }}
    >
      {label}
    </Link>
  );
  return (
    <>
      <div className="paged" ref={list} tabIndex={-1} role="group" aria-label={range}>
        {children}
      </div>
      {hasNextPage || after !== undefined ? (
        <p className="pager">
          {range === undefined ? null : <span>{range}</span>}
          {after === undefined ? null : turn(text.first, { after: undefined, at: undefined }, [])}
          {previous === undefined ? null : turn(text.previous, previous, before.slice(0, -1))}
          {hasNextPage && endCursor !== null
            ? turn(text.next, { after: endCursor, at: known ? at + shown : undefined }, [
                ...before,
                { after, at: after === undefined || !known ? undefined : at },
              ])
            : null}
        </p>
      ) : null}
    </>
  );
}
