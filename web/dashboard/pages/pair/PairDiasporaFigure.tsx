import { PairDiaspora, type PairDiasporaQuery } from '../../documents/PairDiaspora.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { More } from '../../parts/More';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import type { PairProps } from './Pair';
import { words } from './words';

/** Diaspora organisations seated in one of the two countries that work in the other. */
export function PairDiasporaFigure({ between, and }: PairProps) {
  const text = useText(words).diaspora;
  const { city: cityOf } = useFormat();
  const question = useQuestion(PairDiaspora, { between, and, language: useLanguage() });
  return (
    <Figure
      title={text.title}
      question={question}
      isLost={({ relationship }) => (relationship?.adept ?? null) === null}
      isEmpty={(data) => flowsOf(data).every(({ organisations }) => organisations.length === 0)}
      empty={text.empty}
      brief
      sheet={(data) => ({
        columns: [text.direction, text.name, text.city, text.source].map((label) => ({ label })),
        rows: flowsOf(data).flatMap(({ from, to, organisations }) =>
          organisations.map(({ id, name, nameLanguage, city, sources }) => [
            text.way(from.name, to.name),
            { text: name, to: recordPath(id), lang: langOf(nameLanguage) },
            cityOf(city),
            sources[0]?.url ?? null,
          ]),
        ),
      })}
      sources={(data) => sourcesOf(flowsOf(data).flatMap(({ organisations }) => organisations))}
      height={160}
    >
      {(data) => (
        <div className="columns">
          {flowsOf(data).map(({ from, to, organisations }) => (
            <div key={from.code} className="sub">
              <h3>{text.way(from.name, to.name)}</h3>
              <More items={organisations} most={8} label={text.more} none={text.none}>
                {(shown) => (
                  <ul className="plain-list">
                    {shown.map(({ id, name, nameLanguage, city }) => (
                      <li key={id}>
                        <Link to={recordPath(id)} lang={langOf(nameLanguage)}>
                          {name}
                        </Link>{' '}
                        <span className="meta">{cityOf(city)}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </More>
            </div>
          ))}
        </div>
      )}
    </Figure>
  );
}

function flowsOf({ relationship }: PairDiasporaQuery) {
  return relationship?.adept?.flows ?? [];
}
