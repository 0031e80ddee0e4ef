import { useCallback, useMemo } from 'react';
import { YearLines, type YearValue } from '../../charts/YearLines';
import { PairMigrants, type PairMigrantsQuery } from '../../documents/PairMigrants.generated';
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

/** Migrants from one of the two countries who live in the other, in both directions, by year. */
export function PairMigrantsFigure({ between, and }: PairProps) {
  const text = useText(words).migrants;
  const { count } = useFormat();
  const question = useQuestion(PairMigrants, { between, and, language: useLanguage() });
  const data = question.answer?.data;
  return (
    <Figure
      title={text.title}
      question={question}
      isLost={({ relationship }) => (relationship?.continental ?? null) === null}
      isEmpty={(answer) => stockOf(answer).length === 0}
      empty={text.empty}
      brief
      sheet={(answer) => ({
        columns: [
          { label: text.way },
          { label: text.year },
          { label: text.persons, numeric: true, format: count },
          { label: text.dataset },
        ],
        rows: stockOf(answer).map(({ origin, destination, year, persons, dataset }) => [
          text.living(origin.name, destination.name),
          String(year),
          persons,
          dataset.id,
        ]),
      })}
      licence={data ? licencesOf(stockOf(data), data.continental?.datasets) : null}
      sources={(answer) => datasetSources(stockOf(answer), answer.continental?.datasets)}
      caveats={data ? datasetCaveats(usedDatasets(stockOf(data), data.continental?.datasets)) : []}
    >
      {(answer) => <Lines data={answer} first={between} />}
    </Figure>
  );
}

function stockOf({ relationship }: PairMigrantsQuery) {
  return relationship?.continental?.migrantStock ?? [];
}

function Lines({ data, first }: { readonly data: PairMigrantsQuery; readonly first: string }) {
  const text = useText(words).migrants;
  const { count, short } = useFormat();
  const rows = useMemo(
    (): YearValue[] =>
      stockOf(data).map(({ origin, destination, year, persons }) => ({
        time: year,
        when: String(year),
        value: persons,
        text: count(persons),
        series: text.living(origin.name, destination.name),
        colour: ways[origin.code === first ? 0 : 1],
      })),
    [data, first, text, count],
  );
  const tickFormat = useCallback((value: number) => short(value), [short]);
  const series = [...new Map(rows.map((row) => [row.series, row.colour]))];
  return (
    <>
      <YearLines rows={rows} label={text.alt} tickFormat={tickFormat} />
      <ul className="legend">
        {series.map(([name, colour]) => (
          <li key={name}>
            <Swatch colour={colour} /> {name}
          </li>
        ))}
      </ul>
    </>
  );
}
