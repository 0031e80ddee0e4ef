import type { ReactNode } from 'react';
import { CountryCard } from '../../documents/CountryCard.generated';
import { Silent } from '../../figure/Silent';
import { isOfAsking } from '../../graph/faults';
import { useQuestion } from '../../graph/useQuestion';
import { CountryMap } from '../../map/CountryMap';
import { ComponentChip } from '../../parts/Chip';
import { CountryOptions } from '../../parts/CountryOptions';
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
  /** The pictures; not shown where there is no such country. */
  readonly children: ReactNode;
}

/** A country's name, where it is, what it belongs to, and its counts. */
export function CountryHead({ code, children }: Props) {
  const text = useText(headWords);
  const regions = useText(subregions);
  const { count } = useFormat();
  const question = useQuestion(CountryCard, { code, language: useLanguage() });
  const { answer } = question;
  const country = answer?.data?.country;
  // The name of the country before must not stand over this one's figures.
  const shown = country?.code === code ? country : undefined;
  useTitle(shown?.name);
  if (answer && !question.waiting && !country && answer.faults.every(isOfAsking)) {
    return <Unknown code={code} />;
  }
  const stats =
    shown &&
    ([
      ['meetings', shown.meetings],
      ['hosted', shown.hosted],
      ['chaired', shown.chaired],
      ['initiatives', shown.initiatives],
      ['funded', shown.funded],
      ['organisations', shown.organisations],
    ] as const);
  return (
    <>
      <div className="country-head">
        <div className="page-head">
          <p className="eyebrow">{shown ? (regions[shown.subregion] ?? shown.subregion) : '\u00a0'}</p>
          <h1>{shown?.name ?? code}</h1>
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
            {stats?.map(([name, { totalCount }]) => (
              <div key={name}>
                <dd>{count(totalCount)}</dd>
                <dt>{text.stats[name]}</dt>
              </div>
            ))}
          </dl>
          <div className="controls">
            <Select label={text.choose} value={code} onChange={(next) => go(hrefOf(`/country/${next}`))}>
              <CountryOptions chosen={code} />
            </Select>
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
      {children}
    </>
  );
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
