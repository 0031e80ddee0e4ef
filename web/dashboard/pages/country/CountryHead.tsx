import type { ReactNode } from 'react';
import { CountryCard, type CountryCardQuery } from '../../documents/CountryCard.generated';
import { Silent } from '../../figure/Silent';
import { Subject } from '../../figure/Subject';
import { isOfAsking } from '../../graph/faults';
import { useQuestion } from '../../graph/useQuestion';
import { CountryMap } from '../../map/CountryMap';
import { ComponentChip } from '../../parts/Chip';
import { useCountryChoices } from '../../parts/countries';
import { Select } from '../../parts/Select';
import { Link } from '../../place/Link';
import { go, hrefOf } from '../../place/place';
import { useTitle } from '../../shell/useTitle';
import { subregions } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { headWords } from './headWords';

interface Props {
  readonly code: string;
  /** The country's pictures; not shown if the country does not exist. */
  readonly children: ReactNode;
}

/** The head of a country's page: its name, region, memberships and counts, and its position on the map. */
export function CountryHead({ code, children }: Props) {
  const text = useText(headWords);
  const regions = useText(subregions);
  const { count } = useFormat();
  const choices = useCountryChoices();
  const question = useQuestion(CountryCard, { code, language: useLanguage() });
  const { answer } = question;
  const country = answer?.data?.country;
  // The name of the previous country must not stand above the figures of this country.
  const shown = country?.code === code ? country : undefined;
  useTitle(shown?.name);
  if (answer && !question.waiting && !country && answer.faults.every(isOfAsking)) {
    return <Unknown code={code} />;
  }
  const stats =
    shown &&
    ([
      { name: 'meetings', number: shown.meetings.totalCount, to: '/meetings', query: { country: code } },
      { name: 'hosted', number: shown.hosted.totalCount, part: 'hosted' },
      { name: 'chaired', number: shown.chaired.totalCount, part: 'chaired' },
      { name: 'terms', number: termsOf(shown), part: 'belonging' },
      {
        name: 'initiatives',
        number: shown.initiatives.totalCount,
        to: '/initiatives',
        query: { country: code },
      },
      { name: 'funded', number: shown.funded.totalCount, to: '/initiatives', query: { funder: code } },
      {
        name: 'organisations',
        number: shown.organisations.totalCount,
        to: '/organisations',
        query: { country: code },
      },
    ] as const);
  return (
    <>
      <div className="country-head">
        <div className="page-head">
          <p className="eyebrow">{shown ? (regions[shown.subregion] ?? shown.subregion) : '\u00a0'}</p>
          <h1 data-unknown={answer || question.failure ? undefined : ''}>{shown?.name ?? code}</h1>
          <p className="chips">
            {shown?.memberOf.map((name) => (
              <ComponentChip key={name} name={name} long />
            ))}
            {shown?.auMember ? <span className="chip">{text.au}</span> : null}
            {shown?.euMember ? <span className="chip">{text.eu}</span> : null}
          </p>
          {answer && answer.faults.length > 0 ? (
            <Silent faults={answer.faults} all={!shown} onRetry={question.retry} />
          ) : null}
          <dl className="stats" aria-label={text.inBrief}>
            {stats?.map((stat) => (
              <div key={stat.name}>
                <dd>
                  {'part' in stat ? (
                    <a href={`#${stat.part}`}>{count(stat.number)}</a>
                  ) : (
                    <Link to={stat.to} query={stat.query}>
                      {count(stat.number)}
                    </Link>
                  )}
                </dd>
                <dt>{text.stats[stat.name](stat.number)}</dt>
              </div>
            ))}
          </dl>
          <div className="controls">
            <Select
              className="country"
              label={text.choose}
              value={code}
              onChange={(next) => go(hrefOf(`/country/${next}`))}
              choices={choices}
            />
            <Link className="button" to={code === 'FR' ? '/pair/FR/ML' : `/pair/FR/${code}`}>
              {text.compare}
            </Link>
          </div>
        </div>
        <CountryMap
          label={text.onMap(shown?.name ?? code)}
          paint={new Map([[code, { fill: 'var(--accent)', tip: shown?.name ?? code }]])}
          marked={code}
        />
      </div>
      <Subject value={shown?.name ?? code}>{children}</Subject>
    </>
  );
}

type Card = NonNullable<CountryCardQuery['country']>;

/** Counts the recorded terms in the chair of a process. A process that does not respond counts as none. */
function termsOf({ rabat, khartoum }: Card): number {
  return (rabat?.chairmanships.length ?? 0) + (khartoum?.chairmanships.length ?? 0);
}

function Unknown({ code }: { readonly code: string }) {
  const text = useText(headWords);
  return (
    <div className="missing">
      <h1>{text.unknown(code)}</h1>
      <p>{text.unknownHint}</p>
      <Link className="button primary" to="/country">
        {text.chooser}
      </Link>
    </div>
  );
}
