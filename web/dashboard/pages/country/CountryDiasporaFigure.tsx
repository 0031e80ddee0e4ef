import { CountryDiaspora, type CountryDiasporaQuery } from '../../documents/CountryDiaspora.generated';
import { Figure } from '../../figure/Figure';
import type { Cell } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { More } from '../../parts/More';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import { words } from './words';

const ties = ['origin', 'activity', 'seat'] as const;

/** A country's diaspora: organisations by their tie to it, and its policies. */
export function CountryDiasporaFigure({ code }: { readonly code: string }) {
  const text = useText(words).diaspora;
  const more = useText(words).meetings.more;
  const { place } = useFormat();
  const question = useQuestion(CountryDiaspora, { code, language: useLanguage() });
  return (
    <Figure
      title={text.title}
      question={question}
      isLost={({ country }) => country === null}
      isEmpty={(data) =>
        groupsOf(data).every(({ nodes }) => nodes.length === 0) && policiesOf(data).length === 0
      }
      empty={text.empty}
      brief
      sheet={(data) => ({
        columns: [text.group, text.name, text.place, text.year, text.source].map((label) => ({ label })),
        rows: [
          ...groupsOf(data).flatMap(({ tie, nodes }) =>
            nodes.map((each): Cell[] => [
              text[tie],
              { text: each.name, to: recordPath(each.id), lang: langOf(each.nameLanguage) },
              place(each.city, each.country),
              '',
              each.sources[0]?.url ?? null,
            ]),
          ),
          ...policiesOf(data).map((policy): Cell[] => [
            text.kinds[policy.kind],
            { text: policy.name, lang: langOf(policy.nameLanguage) },
            '',
            policy.year === null ? null : String(policy.year),
            policy.sources[0]?.url ?? null,
          ]),
        ],
      })}
      sources={(data) => sourcesOf([...groupsOf(data).flatMap(({ nodes }) => nodes), ...policiesOf(data)])}
      caveats={[text.partial]}
    >
      {(data) => (
        <div className="columns">
          {policiesOf(data).length === 0 ? null : (
            <div className="sub">
              <h3>
                {text.policies} ({policiesOf(data).length})
              </h3>
              <ul className="plain-list">
                {policiesOf(data).map((policy) => (
                  <li key={policy.name}>
                    <span lang={langOf(policy.nameLanguage)}>{policy.name}</span>
                    <span className="meta">
                      {' '}
                      {[text.kinds[policy.kind], policy.year].filter((part) => part !== null).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {groupsOf(data)
            .filter(({ nodes }) => nodes.length > 0)
            .map(({ tie, nodes, totalCount }) => (
              <div key={tie} className="sub">
                <h3>
                  {text[tie]} ({totalCount})
                </h3>
                <More items={nodes} most={6} label={more} none="">
                  {(shown) => (
                    <ul className="plain-list">
                      {shown.map((each) => (
                        <li key={each.id}>
                          <Link to={recordPath(each.id)} lang={langOf(each.nameLanguage)}>
                            {each.name}
                          </Link>{' '}
                          <span className="meta">{place(each.city, each.country)}</span>
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

function groupsOf({ country }: CountryDiasporaQuery) {
  return ties.map((tie) => ({
    tie,
    nodes: country?.[tie].nodes ?? [],
    totalCount: country?.[tie].totalCount ?? 0,
  }));
}

function policiesOf({ country }: CountryDiasporaQuery) {
  return country?.adept?.diasporaPolicies ?? [];
}
