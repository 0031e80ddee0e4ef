import { useCallback, useMemo } from 'react';
import { YearLines, type YearValue } from '../../charts/YearLines';
import {
  PairRemittanceCosts,
  type PairRemittanceCostsQuery,
} from '../../documents/PairRemittanceCosts.generated';
import { datasetCaveats } from '../../figure/datasetCaveats';
import { Figure } from '../../figure/Figure';
import { datasetSources, licencesOf, usedDatasets } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { Swatch } from '../../parts/Chip';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { ways } from './colours';
import type { PairProps } from './Pair';
import { words } from './words';

/** The cost of sending money between the two countries, over time. */
export function PairCostsFigure({ between, and }: PairProps) {
  const { direction, costs: text } = useText(words);
  const { decimal } = useFormat();
  const question = useQuestion(PairRemittanceCosts, { between, and, language: useLanguage() });
  const data = question.answer?.data;
  return (
    <Figure
      title={text.title}
      lead={text.lead}
      question={question}
      isLost={({ relationship }) => (relationship?.continental ?? null) === null}
      isEmpty={(answer) => costsOf(answer).length === 0}
      empty={text.empty}
      brief
      sheet={(answer) => ({
        columns: [
          { label: text.way },
          { label: text.period },
          { label: text.cost, numeric: true, format: decimal },
          { label: text.sent },
          { label: text.dataset },
        ],
        rows: costsOf(answer).map(({ from, to, period, costPercent, sent, dataset }) => [
          direction(from.name, to.name),
          period,
          costPercent,
          `${sent.amount} ${sent.currency}`,
          dataset.id,
        ]),
      })}
      licence={data ? licencesOf(costsOf(data), data.continental?.datasets) : null}
      sources={(answer) => datasetSources(costsOf(answer), answer.continental?.datasets)}
      caveats={data ? datasetCaveats(usedDatasets(costsOf(data), data.continental?.datasets)) : []}
    >
      {(answer) => <Lines data={answer} first={between} />}
    </Figure>
  );
}

/** Lists every figure with its corridor. */
function costsOf({ relationship }: PairRemittanceCostsQuery) {
  return (relationship?.continental?.remittanceCorridors ?? []).flatMap(({ from, to, costs }) =>
    costs.map((cost) => ({ ...cost, from, to })),
  );
}

/** Converts a period to a point in time: `2020-Q3` to the middle of the quarter, `2020` to the middle of the year. */
function timeOf(period: string): number {
  const [year, quarter] = period.split('-Q').map(Number);
  return (year ?? 0) + (quarter === undefined ? 0.5 : (quarter - 0.5) / 4);
}

function Lines({ data, first }: { readonly data: PairRemittanceCostsQuery; readonly first: string }) {
  const { direction, costs: text } = useText(words);
  const { decimal, money } = useFormat();
  const rows = useMemo(
    (): YearValue[] =>
      costsOf(data).map(({ from, to, period, costPercent, sent }) => ({
        time: timeOf(period),
        when: period,
        value: costPercent,
        text: text.latest(decimal(costPercent), money(sent.amount, sent.currency), period),
        series: direction(from.name, to.name),
        colour: ways[from.code === first ? 0 : 1],
      })),
    [data, first, text, direction, decimal, money],
  );
  const tickFormat = useCallback((value: number) => `${value} %`, []);
  const series = [...new Map(rows.map((row) => [row.series, row]))];
  return (
    <>
      <YearLines rows={rows} label={text.alt} tickFormat={tickFormat} />
      <ul className="legend">
        {series.map(([name, latest]) => (
          <li key={name}>
            <Swatch colour={latest.colour} /> {name} – {latest.text}
          </li>
        ))}
      </ul>
    </>
  );
}
