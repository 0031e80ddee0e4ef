import { Link } from '../place/Link';
import { usePlace } from '../place/place';
import { texts, useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import './items.css';

const words = texts({
  en: { range: (from: string, to: string, all: string) => `${from}–${to} of ${all}` },
  fr: { range: (from: string, to: string, all: string) => `${from}–${to} sur ${all}` },
});

interface Props {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** How many are on this page, and on all pages together. */
  readonly shown: number;
  readonly total: number;
  readonly words: { readonly next: string; readonly first: string };
}

/**
 * The way through a long list: where one is, on to the next page, and back to the first. The back button goes back by
 * one. A cursor does not say how much is before it, so the address does (`at`, counted from 1).
 */
export function Pager({ hasNextPage, endCursor, shown, total, words: names }: Props) {
  const text = useText(words);
  const { count } = useFormat();
  const { path, query } = usePlace();
  const kept = Object.fromEntries(query);
  const after = query.get('after');
  const at = after === null ? 1 : Number(query.get('at'));
  const known = Number.isSafeInteger(at) && at >= 1 && at + shown - 1 <= total;
  if (!hasNextPage && after === null) return null;
  return (
    <p className="pager">
      {known && shown > 0 ? <span>{text.range(count(at), count(at + shown - 1), count(total))}</span> : null}
      {after === null ? null : (
        <Link className="button" to={path} query={{ ...kept, after: undefined, at: undefined }}>
          {names.first}
        </Link>
      )}
      {hasNextPage && endCursor !== null ? (
        <Link
          className="button"
          to={path}
          query={{ ...kept, after: endCursor, at: known ? at + shown : undefined }}
        >
          {names.next}
        </Link>
      ) : null}
    </p>
  );
}
