import { BarList } from '../../charts/BarList';
import {
  InitiativesByDomain,
  type InitiativesByDomainQuery,
} from '../../documents/InitiativesByDomain.generated';
import { Figure } from '../../figure/Figure';
import type { Sheet } from '../../figure/sheet';
import { useQuestion } from '../../graph/useQuestion';
import { Segments } from '../../parts/Segments';
import { Totals } from '../../parts/Totals';
import { WholeBudgets } from '../../parts/WholeBudgets';
import { Link } from '../../place/Link';
import type { Changes } from '../../place/place';
import { useParam } from '../../place/useParam';
import { domainsInShort } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { initiativeFilter, useChosen, type Filters } from './useFilters';
import { words } from './words';

/** Initiatives by domain: their number, or their cost in one currency. */
export function DomainsFigure({ filters }: { readonly filters: Filters }) {
  const text = useText(words).domains;
  const short = useText(domainsInShort);
  const { count, money } = useFormat();
  const [measure, setMeasure] = useParam('measure', 'number');
  const filter = initiativeFilter(filters);
  const question = useQuestion(InitiativesByDomain, {
    filter,
    inferred: { ...filter, domainBasis: 'INFERRED' },
    inSeveral: { ...filter, severalCountries: true },
    bySeveral: { ...filter, severalFunders: true },
    language: useLanguage(),
  });
  const data = question.answer?.data;
  const query = { component: filters.component?.toLowerCase(), year: filters.year };
  const currencies = (data?.initiatives.totals ?? []).map(({ currency }) => currency);
  const shown = currencies.includes(measure) ? measure : 'number';
  return (
    <Figure
      title={text.title}
      chosen={useChosen(filters)}
      lead={
        data ? (
          <Link to="/initiatives" query={query}>
            {text.lead(data.initiatives.totalCount)}
          </Link>
        ) : undefined
      }
      question={question}
      isEmpty={({ initiatives }) => initiatives.byDomain.length === 0}
      empty={text.empty}
      sheet={(answer) => domainSheet(answer, text, count, query)}
      sources={({ jvap }) => jvap?.sources ?? []}
      height={420}
      controls={
        <Segments
          label={text.measure}
          value={shown}
          onChange={setMeasure}
          choices={[
            { value: 'number', label: text.number },
            ...currencies.map((currency) => ({ value: currency, label: currency })),
          ]}
        />
      }
      caveats={[
        ...(data && data.inferred.totalCount > 0
          ? [
              <Link key="inferred" to="/initiatives" query={{ ...query, basis: 'inferred' }}>
                {text.inferred(count(data.inferred.totalCount), count(data.initiatives.totalCount))}
              </Link>,
            ]
          : []),
        text.currencies,
        <Link key="list" to="/initiatives" query={query}>
          {text.list}
        </Link>,
      ]}
    >
      {({ initiatives, inSeveral, bySeveral }) => (
        <>
          <BarList
            label={shown === 'number' ? text.title : text.amount(shown)}
            bars={inOrder(initiatives.byDomain).map((group) => {
              const total = group.totals.find(({ currency }) => currency === shown);
              return {
                key: group.key,
                label: (
                  <Link to="/initiatives" query={{ ...query, domain: group.key }} title={group.label}>
                    {group.key}. {short[group.key] ?? group.label}
                  </Link>
                ),
                value: shown === 'number' ? group.count : (total?.amount ?? 0),
                text:
                  shown === 'number' ? count(group.count) : total ? money(total.amount, total.currency) : '–',
                note: shown === 'number' ? undefined : text.budgets(total?.count ?? 0),
              };
            })}
          />
          <Totals
            label={text.totals}
            totals={initiatives.totals}
            note={
              <WholeBudgets query={query} all={initiatives} inSeveral={inSeveral} bySeveral={bySeveral} />
            }
          />
        </>
      )}
    </Figure>
  );
}

type Groups = InitiativesByDomainQuery['initiatives']['byDomain'];

/** Sorts domains by the numbering of the plan, so that each stays in its position whatever the query. */
function inOrder(groups: Groups): Groups {
  return [...groups].sort((one, other) => Number(one.key) - Number(other.key));
}

function domainSheet(
  { initiatives }: InitiativesByDomainQuery,
  text: { readonly domain: string; readonly initiatives: string; amount(currency: string): string },
  format: (value: number) => string,
  query: Changes,
): Sheet {
  const currencies = initiatives.totals.map(({ currency }) => currency);
  return {
    columns: [
      { label: text.domain },
      { label: text.initiatives, numeric: true },
      ...currencies.map((currency) => ({ label: text.amount(currency), numeric: true, format })),
    ],
    rows: inOrder(initiatives.byDomain).map(({ key, label, count, totals }) => [
      `${key}. ${label}`,
      { text: count, to: '/initiatives', query: { ...query, domain: key } },
      ...currencies.map((currency) => totals.find((total) => total.currency === currency)?.amount ?? null),
    ]),
  };
}
