import { EditionMark } from '../documents/EditionMark.generated';
import { useQuestion } from '../graph/useQuestion';
import { Link } from '../place/Link';
import { hrefOf } from '../place/place';
import { useText } from '../text/texts';
import { useFormat } from '../text/useFormat';
import { shellWords } from './words';

/** The foot of every page: the edition, and the caveat to read before quoting a figure. */
export function Footer() {
  const words = useText(shellWords);
  const { date } = useFormat();
  const { answer } = useQuestion(EditionMark, {});
  const edition = answer?.data?.edition;
  return (
    <footer className="site-footer">
      <div className="edition">
        {edition ? (
          <>
            <strong>{words.edition(edition.id)}</strong> {words.published(date(edition.publishedAt))}
          </>
        ) : answer ? (
          words.noEdition
        ) : null}
      </div>
      <p>{words.caveat}</p>
      <p className="links">
        <Link to="/about">{words.more}</Link>
        <a href={hrefOf('/playground')}>{words.playground}</a>
      </p>
    </footer>
  );
}
