import { useCallback, useMemo } from 'react';
import { YearLines, type YearValue } from '../../charts/YearLines';
import {
  CountryRemittances,
  type CountryRemittancesQuery,
} from '../../documents/CountryRemittances.generated';
import { datasetCaveats } from '../../figure/datasetCaveats';
import { Figure } from '../../figure/Figure';
import { datasetSources, licencesOf, usedDatasets } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { Swatch } from '../../parts/Chip';
import { Segments } from '../../parts/Segments';
import { useParam } from '../../place/useParam';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

/** The remittances that a country receives: in dollars, or as a share of its gross domestic product. */
export function CountryInflowsFigure({ code }: { readonly code: string }) {
  const text = useText(words).inflows;
  const { count, decimal } = useFormat();
  const [unit, setUnit] = useParam('inflows', 'usd');
  const question = useQuestion(CountryRemittances, { code, language: useLanguage() });
  const data = question.answer?.data;
  return (
    <Figure
      title={text.title}
      question={question}
      isLost={({ country }) => (country?.continental ?? null) === null}
      isEmpty={(answer) => inflowsOf(answer).length === 0}
      empty={text.empty}
      brief
      sheet={(answer) => ({
        columns: [
          { label: text.year },
          { label: text.amount, numeric: true, format: count },
          { label: text.share, numeric: true, format: decimal },
          { label: text.dataset },
          { label: text.note },
        ],
        rows: inflowsOf(answer).map(({ year, amount, shareOfGdp, dataset, note }) => [
          String(year),
          amount.amount,
          shareOfGdp,
          dataset.id,
          note ?? '',
        ]),
      })}
      licence={data ? licencesOf(inflowsOf(data), data.continental?.datasets) : null}
      sources={(answer) => datasetSources(inflowsOf(answer), answer.continental?.datasets)}
      caveats={data ? datasetCaveats(usedDatasets(inflowsOf(data), data.continental?.datasets)) : []}
      controls={
        <Segments
          label={text.show}
          value={unit === 'gdp' ? 'gdp' : 'usd'}
          onChange={setUnit}
          choices={[
            { value: 'usd', label: text.usd },
            { value: 'gdp', label: text.gdp },
          ]}
        />
      }
    >
      {(answer) => <Line data={answer} unit={unit === 'gdp' ? 'gdp' : 'usd'} />}
    </Figure>
  );
}

function inflowsOf({ country }: CountryRemittancesQuery) {
  return country?.continental?.remittanceInflows ?? [];
}

/** The colours of the publishers, whose figures appear side by side. The colour of the main publisher comes first. */
const colours = ['var(--continental)', 'var(--adept)', 'var(--rabat)', 'var(--khartoum)'];

function Line({ data, unit }: { readonly data: CountryRemittancesQuery; readonly unit: 'usd' | 'gdp' }) {
  const text = useText(words).inflows;
  const { money, decimal, short } = useFormat();
  const rows = useMemo((): YearValue[] => {
    const datasets = usedDatasets(inflowsOf(data), data.continental?.datasets);
    const publishers = [...new Set(datasets.map(({ publisher }) => publisher))];
    return inflowsOf(data).flatMap(({ year, amount, shareOfGdp, dataset }) => {
      const value = unit === 'usd' ? amount.amount : shareOfGdp;
      if (value === null) return [];
      const publisher = datasets.find(({ id }) => id === dataset.id)?.publisher ?? dataset.id;
      return {
        time: year,
        when: String(year),
        value,
        text: unit === 'usd' ? money(amount.amount, amount.currency) : `${decimal(value)} %`,
        series: publisher,
        colour: colours[publishers.indexOf(publisher) % colours.length] ?? 'var(--continental)',
      };
    });
  }, [data, unit, money, decimal]);
  const tickFormat = useCallback(
    (value: number) => (unit === 'usd' ? short(value) : `${value} %`),
    [unit, short],
  );
  const series = [...new Map(rows.map((row) => [row.series, row.colour]))];
  return (
    <>
      <YearLines rows={rows} label={text.alt} tickFormat={tickFormat} />
      {series.length < 2 ? null : (
        <ul className="legend">
          {series.map(([publisher, colour]) => (
            <li key={publisher}>
              <Swatch colour={colour} /> {publisher}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
