import { Link } from '../../place/Link';
import { usePlace } from '../../place/place';
import { useTitle } from '../../shell/useTitle';
import { isSearchable, longestSearch } from '../../text/search';
import { useText } from '../../text/texts';
import { Found } from './Found';
import { words } from './words';
import './search.css';

const examples = ['réadmission', 'remittance', 'Khartoum 2019', 'T05-EUTF-SAH-ML-01', 'diaspora Belgique'];

/** The results of a search; the search box is in the head of the page. */
export default function Search() {
  const text = useText(words);
  const query = (usePlace().query.get('q') ?? '').trim();
  useTitle(query === '' ? text.title : text.titleOf(query));
  return (
    <>
      <div className="page-head">
        <h1>{query === '' ? text.title : text.titleOf(query)}</h1>
        {query === '' ? <p>{text.lead}</p> : null}
      </div>
      {query === '' ? (
        <div>
          <p className="eyebrow">{text.examples}</p>
          <ul className="examples">
            {examples.map((example) => (
              <li key={example}>
                <Link className="button" to="/search" query={{ q: example }}>
                  {example}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : isSearchable(query) ? (
        <Found query={query} />
      ) : (
        <p role="status">{text.unsearchable(longestSearch)}</p>
      )}
    </>
  );
}
