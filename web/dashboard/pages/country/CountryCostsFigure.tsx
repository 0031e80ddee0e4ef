import { BarList } from '../../charts/BarList';
import {
  CountryRemittanceCosts,
  type CountryRemittanceCostsQuery,
} from '../../documents/CountryRemittanceCosts.generated';
import { datasetCaveats } from '../../figure/datasetCaveats';
import { Figure } from '../../figure/Figure';
import { datasetSources, licencesOf, usedDatasets } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { Link } from '../../place/Link';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

/** The maximum number of corridors drawn. */
const most = 10;

/** The cost of sending money to and from a country, the most expensive corridor first. */
export function CountryCostsFigure({ code }: { readonly code: string }) {
  const text = useText(words).costs;
  const { decimal, money } = useFormat();
  const question = useQuestion(CountryRemittanceCosts, { code, language: useLanguage() });
  const data = question.answer?.data;
  const corridors = data ? corridorsOf(data) : [];
  return (
    <Figure
      title={text.title}
      lead={text.lead}
      question={question}
      isLost={({ country }) => (country?.continental ?? null) === null}
      isEmpty={(answer) => corridorsOf(answer).length === 0}
      empty={text.empty}
      brief
      sheet={(answer) => ({
        columns: [
          { label: text.from },
          { label: text.to },
          { label: text.period },
          { label: text.cost, numeric: true, format: decimal },
          { label: text.sent },
          { label: text.dataset },
          { label: text.note },
        ],
        rows: corridorsOf(answer).map(({ from, to, latest }) => [
          from.name,
          to.name,
          latest.period,
          latest.costPercent,
          `${latest.sent.amount} ${latest.sent.currency}`,
          latest.dataset.id,
          latest.note ?? '',
        ]),
      })}
      licence={data ? licencesOf(latestOf(data), data.continental?.datasets) : null}
      sources={(answer) => datasetSources(latestOf(answer), answer.continental?.datasets)}
      caveats={[
        ...(corridors.length > most ? [text.most(most)] : []),
        ...(data ? datasetCaveats(usedDatasets(latestOf(data), data.continental?.datasets)) : []),
      ]}
    >
      {(answer) => (
        <BarList
          label={text.title}
          bars={corridorsOf(answer)
            .slice(0, most)
            .map(({ from, to, latest }) => ({
              key: `${from.code}-${to.code}`,
              label: <Link to={`/pair/${from.code}/${to.code}`}>{text.corridor(from.name, to.name)}</Link>,
              value: latest.costPercent,
              text: `${decimal(latest.costPercent)} %`,
              note: `${latest.period}, ${money(latest.sent.amount, latest.sent.currency)}`,
              colour: 'var(--continental)',
            }))}
        />
      )}
    </Figure>
  );
}

function corridorsOf({ country }: CountryRemittanceCostsQuery) {
  const corridors = country?.continental?.remittanceCorridors ?? [];
  return [...corridors].sort((one, other) => other.latest.costPercent - one.latest.costPercent);
}

function latestOf(data: CountryRemittanceCostsQuery) {
  return corridorsOf(data).map(({ latest }) => latest);
}
