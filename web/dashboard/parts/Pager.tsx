import { Link } from '../place/Link';
import { usePlace } from '../place/place';

interface Props {
  readonly hasNext: boolean;
  readonly endCursor: string | null;
  readonly words: { readonly next: string; readonly first: string };
}

/** The way through a long list: on to the next page, and back to the first. The back button goes back by one. */
export function Pager({ hasNext, endCursor, words }: Props) {
  const { path, query } = usePlace();
  const kept = Object.fromEntries(query);
  const after = query.get('after');
  if (!hasNext && after === null) return null;
  return (
    <p className="controls">
      {after === null ? null : (
        <Link className="button" to={path} query={{ ...kept, after: undefined }}>
          {words.first}
        </Link>
      )}
      {hasNext && endCursor !== null ? (
        <Link className="button" to={path} query={{ ...kept, after: endCursor }}>
          {words.next}
        </Link>
      ) : null}
    </p>
  );
}
