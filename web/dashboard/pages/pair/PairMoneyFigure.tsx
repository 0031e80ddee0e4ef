import { BarList } from '../../charts/BarList';
import { PairMoney, type PairMoneyQuery } from '../../documents/PairMoney.generated';
import { Figure } from '../../figure/Figure';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { ways } from './colours';
import type { PairProps } from './Pair';
import { words } from './words';

/** What one of the two funds for the other, and the initiatives in which both have a part. */
export function PairMoneyFigure({ between, and }: PairProps) {
  const { direction, money: text } = useText(words);
  const { count, money } = useFormat();
  const question = useQuestion(PairMoney, { between, and, language: useLanguage() });
  return (
    <Figure
      title={text.title}
      lead={text.lead}
      question={question}
      isLost={({ relationship }) => relationship === null}
      isEmpty={(data) => flowsOf(data).every((flow) => flow.count === 0) && bothOf(data).length === 0}
      empty={text.empty}
      sheet={(data) => {
        const currencies = [
          ...new Set(flowsOf(data).flatMap(({ totals }) => totals.map(({ currency }) => currency))),
        ];
        return {
          columns: [
            { label: text.way },
            { label: text.count, numeric: true },
            ...currencies.map((currency) => ({ label: text.amount(currency), numeric: true, format: count })),
          ],
          rows: flowsOf(data).map((flow) => [
            direction(flow.from.name, flow.to.name),
            flow.count,
            ...currencies.map(
              (currency) => flow.totals.find((total) => total.currency === currency)?.amount ?? null,
            ),
          ]),
        };
      }}
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
              value: flow.count,
              text: text.initiatives(count(flow.count)),
              note:
                flow.count === 0
                  ? undefined
                  : flow.totals.map(({ amount, currency }) => money(amount, currency)).join(' · ') ||
                    text.noBudget,
              colour: ways[index === 0 ? 0 : 1],
            }))}
          />
          {bothOf(data).length === 0 ? null : (
            <div className="sub">
              <h3>{text.both}</h3>
              <ul className="plain-list">
                {bothOf(data).map(({ id, title, budget }) => (
                  <li key={id}>
                    <Link to={recordPath(id)}>{title}</Link>{' '}
                    <span className="meta">
                      {budget === null ? text.noBudget : money(budget.amount, budget.currency)}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Figure>
  );
}

function flowsOf({ relationship }: PairMoneyQuery) {
  return relationship?.jvap?.flows ?? [];
}

function bothOf({ relationship }: PairMoneyQuery) {
  return relationship?.initiatives.nodes ?? [];
}
