import { Link } from '../place/Link';
import { usePlace } from '../place/place';
import { texts, useText } from '../text/texts';
import { useNarrowed } from './useNarrowed';
import './narrowed.css';

const words = texts({
  en: { label: 'Narrowed to', remove: (what: string) => `Remove: ${what}` },
  fr: { label: 'Limité à', remove: (what: string) => `Retirer\u00a0: ${what}` },
});

/** The filters of a list that its selects do not show, each with a button to remove it. */
export function Narrowed() {
  const text = useText(words);
  const { path, query } = usePlace();
  const found = useNarrowed();
  if (found.length === 0) return null;
  return (
    <ul className="narrowed" aria-label={text.label}>
      {found.map(({ name, what }) => (
        <li key={name}>
          <Link
            className="button"
            to={path}
            query={{ ...Object.fromEntries(query), [name]: undefined, after: undefined, at: undefined }}
            aria-label={text.remove(what)}
          >
            {what} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
