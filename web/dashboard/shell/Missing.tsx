import { Link } from '../place/Link';
import { useTitle } from './useTitle';
import { useText } from '../text/texts';
import { shellWords } from './words';

/** The page for an address that matches no page or record. */
export function Missing() {
  const words = useText(shellWords);
  useTitle(words.missing);
  return (
    <div className="missing">
      <h1>{words.missing}</h1>
      <p>{words.missingHint}</p>
      <Link className="button primary" to="/">
        {words.home}
      </Link>
    </div>
  );
}
