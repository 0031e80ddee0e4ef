import { BarList } from '../../charts/BarList';
import { PairMoney, type PairMoneyQuery } from '../../documents/PairMoney.generated';
import { Figure } from '../../figure/Figure';
import { known } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { More } from '../../parts/More';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { ways } from './colours';
import { bothOf, flowFilters, flowsOf, fundersOf, type Flow } from './funding';
import type { PairProps } from './Pair';
import { words } from './words';

type Initiative = ReturnType<typeof bothOf>[number];

/** The initiatives that one of the two countries funds for the other, and the initiatives in which both take part. */
export function PairMoneyFigure({ between, and }: PairProps) {
  const { direction, money: text } = useText(words);
  const { count, list } = useFormat();
  const question = useQuestion(PairMoney, {
    between,
    and,
    ...flowFilters(between, and),
    language: useLanguage(),
  });
  const waysOf = (data: PairMoneyQuery, { id }: Initiative) =>
    flowsOf(data)
      .filter(({ ids }) => ids.has(id))
      .map(({ from, to }) => direction(from.name, to.name));
  return (
    <Figure
      title={text.title}
      lead={text.lead}
      question={question}
      isLost={({ relationship }) => relationship === null}
      isEmpty={(data) => bothOf(data).length === 0}
      empty={text.empty}
      brief
      sheet={(data) => ({
        columns: [
          { label: text.initiative },
          { label: text.way },
          { label: text.fundedBy },
          { label: text.start },
          { label: text.budget, numeric: true, format: count },
          { label: text.currency },
          { label: text.source },
        ],
        rows: bothOf(data).map((each) => [
          { text: each.title, to: recordPath(each.id) },
          list(waysOf(data, each)),
          fundersOf(each).join('; '),
          known(each.startDate, each.datePrecision),
          each.budget?.amount ?? null,
          each.budget?.currency ?? null,
          each.sources?.[0]?.url ?? null,
        ]),
      })}
      sources={(data) => sourcesOf(bothOf(data))}
      caveats={[text.whole]}
      height={160}
    >
      {(data) => (
        <>
          <BarList
            label={text.title}
            bars={flowsOf(data).map((flow, index) => ({
              key: flow.from.code,
              label: direction(flow.from.name, flow.to.name),
              value: flow.all,
              text: (
                <Link to="/initiatives" query={queryOf(flow)}>
                  {text.initiatives(flow.all)}
                </Link>
              ),
              note: flow.all === 0 ? undefined : <Shares flow={flow} />,
              colour: ways[index === 0 ? 0 : 1],
            }))}
          />
          <div className="sub">
            <h3>
              {text.both} ({count(data.relationship?.initiatives.totalCount ?? 0)})
            </h3>
            <More items={bothOf(data)} most={8} label={text.more} none={text.none}>
              {(shown) => (
                <ul className="plain-list">
                  {shown.map((each) => (
                    <Item key={each.id} initiative={each} ways={waysOf(data, each)} />
                  ))}
                </ul>
              )}
            </More>
          </div>
        </>
      )}
    </Figure>
  );
}

function queryOf({ from, to }: Flow) {
  return { funder: from.code, country: to.code };
}

/** The number of initiatives that a country funds alone, with their sums, and the number that it funds jointly. */
function Shares({ flow }: { readonly flow: Flow }) {
  const text = useText(words).money;
  const { count, money } = useFormat();
  const shared = flow.all - flow.alone;
  const sums = flow.totals.map(({ amount, currency }) => money(amount, currency)).join(' · ');
  return (
    <>
      {flow.alone === 0 ? null : (
        <Link to="/initiatives" query={{ ...queryOf(flow), funders: 'one' }}>
          {text.alone(count(flow.alone), sums || text.noBudget)}
        </Link>
      )}
      {flow.alone === 0 || shared === 0 ? null : ' · '}
      {shared === 0 ? null : (
        <Link to="/initiatives" query={{ ...queryOf(flow), funders: 'several' }}>
          {text.withOthers(count(shared))}
        </Link>
      )}
    </>
  );
}

function Item({
  initiative,
  ways: directions,
}: {
  readonly initiative: Initiative;
  readonly ways: readonly string[];
}) {
  const text = useText(words).money;
  const { money } = useFormat();
  const { id, title, budget } = initiative;
  const funders = fundersOf(initiative);
  return (
    <li>
      <Link to={recordPath(id)}>{title}</Link>{' '}
      <span className="meta">
        {[
          ...directions,
          budget === null ? text.noBudget : text.wholeBudget(money(budget.amount, budget.currency)),
          ...(funders.length === 0 ? [] : [text.by(funders)]),
        ].join(' · ')}
      </span>
    </li>
  );
}
