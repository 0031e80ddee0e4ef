import { useMemo } from 'react';
import { BarList } from '../../charts/BarList';
import { YearBars } from '../../charts/YearBars';
import {
  CountryInitiatives,
  type CountryInitiativesQuery,
} from '../../documents/CountryInitiatives.generated';
import { Figure } from '../../figure/Figure';
import { useQuestion } from '../../graph/useQuestion';
import { Totals } from '../../parts/Totals';
import { WholeBudgets } from '../../parts/WholeBudgets';
import { Link } from '../../place/Link';
import { domainsInShort } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

/** A country's initiatives: by domain with their money, and by year. One query draws both. */
export function CountryInitiativesFigures({ code }: { readonly code: string }) {
  const text = useText(words).initiatives;
  const short = useText(domainsInShort);
  const { count, money } = useFormat();
  const question = useQuestion(CountryInitiatives, { code, language: useLanguage() });
  const country = question.answer?.data?.country;
  const currencies = (country?.initiatives.totals ?? []).map(({ currency }) => currency);
  const shared = {
    question,
    isLost: (data: CountryInitiativesQuery) => data.country === null,
    isEmpty: (data: CountryInitiativesQuery) => data.country?.initiatives.totalCount === 0,
    empty: text.empty,
    brief: true,
    sources: () => [],
  };
  const list = (
    <Link key="list" to="/initiatives" query={{ country: code }}>
      {text.list}
    </Link>
  );
  return (
    <>
      <Figure
        {...shared}
        title={text.byDomain}
        lead={
          country ? (
            <Link to="/initiatives" query={{ country: code }}>
              {text.lead(country.initiatives.totalCount)}
            </Link>
          ) : undefined
        }
        sheet={(data) => ({
          columns: [
            { label: text.domain },
            { label: text.count, numeric: true },
            ...currencies.map((currency) => ({ label: text.amount(currency), numeric: true, format: count })),
          ],
          rows: byNumber(data).map((group) => [
            `${group.key}. ${group.label}`,
            { text: group.count, to: '/initiatives', query: { country: code, domain: group.key } },
            ...currencies.map(
              (currency) => group.totals.find((total) => total.currency === currency)?.amount ?? null,
            ),
          ]),
        })}
        caveats={[
          ...(country && country.inferred.totalCount > 0
            ? [
                <Link key="inferred" to="/initiatives" query={{ country: code, basis: 'inferred' }}>
                  {text.inferred(count(country.inferred.totalCount), count(country.initiatives.totalCount))}
                </Link>,
              ]
            : []),
          list,
        ]}
      >
        {(data) => (
          <>
            <BarList
              label={text.byDomain}
              bars={byNumber(data).map((group) => ({
                key: group.key,
                label: (
                  <Link to="/initiatives" query={{ country: code, domain: group.key }} title={group.label}>
                    {group.key}. {short[group.key] ?? group.label}
                  </Link>
                ),
                value: group.count,
                text: count(group.count),
                note: group.totals.map(({ amount, currency }) => money(amount, currency)).join(' · '),
              }))}
            />
            {data.country ? (
              <Totals
                label={text.totals}
                totals={data.country.initiatives.totals}
                note={
                  <WholeBudgets
                    query={{ country: code }}
                    all={data.country.initiatives}
                    inSeveral={data.country.inSeveral}
                    bySeveral={data.country.bySeveral}
                  />
                }
              />
            ) : null}
          </>
        )}
      </Figure>
      <Figure
        {...shared}
        title={text.byYear}
        lead={text.leadYear}
        sheet={(data) => ({
          columns: [{ label: text.year }, { label: text.count, numeric: true }],
          rows: byYear(data).map(({ key, count: initiatives }) => [
            key,
            { text: initiatives, to: '/initiatives', query: { country: code, year: key } },
          ]),
        })}
        caveats={[list]}
      >
        {(data) => <Years data={data} />}
      </Figure>
    </>
  );
}

function Years({ data }: { readonly data: CountryInitiativesQuery }) {
  const text = useText(words).initiatives;
  const rows = useMemo(
    () =>
      byYear(data).map(({ key, count }) => ({
        year: Number(key),
        count,
        series: '',
        colour: 'var(--jvap)',
      })),
    [data],
  );
  return <YearBars rows={rows} label={text.alt} unit={text.count} height={240} />;
}

function byNumber({ country }: CountryInitiativesQuery) {
  return [...(country?.initiatives.byDomain ?? [])].sort((one, other) => Number(one.key) - Number(other.key));
}

function byYear({ country }: CountryInitiativesQuery) {
  return [...(country?.initiatives.byYear ?? [])].sort((one, other) => Number(one.key) - Number(other.key));
}
