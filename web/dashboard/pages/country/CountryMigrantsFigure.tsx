import { BarList } from '../../charts/BarList';
import { CountryMigrants, type CountryMigrantsQuery } from '../../documents/CountryMigrants.generated';
import { datasetCaveats } from '../../figure/datasetCaveats';
import { Figure } from '../../figure/Figure';
import { datasetSources, licencesOf, usedDatasets } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { asChoice, Select } from '../../parts/Select';
import { Link } from '../../place/Link';
import { useYearParam } from '../../place/useParam';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { words } from './words';

/** The years of the table: every fifth year, newest first. */
const years = [2020, 2015, 2010, 2005, 2000, 1995, 1990];

/** The maximum number of countries drawn in each direction. */
const most = 8;

/** The countries where a country's emigrants live, and the countries where its immigrants come from. */
export function CountryMigrantsFigure({ code }: { readonly code: string }) {
  const text = useText(words).migrants;
  const { count } = useFormat();
  const [asked, setYear] = useYearParam('stock');
  const year = asked !== undefined && years.includes(asked) ? asked : 2020;
  const question = useQuestion(CountryMigrants, { code, year, language: useLanguage() });
  const data = question.answer?.data;
  return (
    <Figure
      title={text.title}
      lead={text.lead(year)}
      chosen={[{ label: text.year, value: year }]}
      question={question}
      isLost={({ country }) => (country?.continental ?? null) === null}
      isEmpty={(answer) => waysOf(answer).every(({ rows }) => rows.length === 0)}
      empty={text.empty}
      brief={asked === undefined}
      sheet={(answer) => ({
        columns: [
          { label: text.direction },
          { label: text.country },
          { label: text.persons, numeric: true, format: count },
        ],
        rows: waysOf(answer).flatMap(({ way, rows }) =>
          rows.map(({ country, persons }) => [
            text[way],
            { text: country.name, to: `/country/${country.code}` },
            persons,
          ]),
        ),
      })}
      licence={data ? licencesOf(allOf(data), data.continental?.datasets) : null}
      sources={(answer) => datasetSources(allOf(answer), answer.continental?.datasets)}
      caveats={data ? datasetCaveats(usedDatasets(allOf(data), data.continental?.datasets)) : []}
      controls={
        <Select
          label={text.year}
          value={String(year)}
          onChange={(value) => setYear(value === '2020' ? undefined : Number(value))}
          choices={years.map(asChoice)}
        />
      }
    >
      {(answer) => {
        const ways = waysOf(answer);
        return (
          <div className="columns">
            {ways.map(({ way, rows }) => (
              <div key={way} className="sub">
                <h3>{text[way]}</h3>
                {rows.length === 0 ? <p className="meta">{text.none}</p> : null}
                <BarList
                  label={text[way]}
                  most={Math.max(...ways.flatMap((each) => each.rows.map(({ persons }) => persons)))}
                  bars={rows.slice(0, most).map(({ country, persons }) => ({
                    key: country.code,
                    label: <Link to={`/pair/${code}/${country.code}`}>{country.name}</Link>,
                    value: persons,
                    text: count(persons),
                    colour: 'var(--continental)',
                  }))}
                />
                {rows.length > most ? (
                  <p className="meta">
                    {text.others(
                      rows.length - most,
                      rows.slice(most).reduce((total, { persons }) => total + persons, 0),
                    )}
                  </p>
                ) : null}
              </div>
            ))}
          </div>
        );
      }}
    </Figure>
  );
}

function waysOf({ country }: CountryMigrantsQuery) {
  const emigrants = (country?.continental?.emigrants ?? []).map(({ destination, persons }) => ({
    country: destination,
    persons,
  }));
  const immigrants = (country?.continental?.immigrants ?? []).map(({ origin, persons }) => ({
    country: origin,
    persons,
  }));
  const byPersons = (one: { persons: number }, other: { persons: number }) => other.persons - one.persons;
  return [
    { way: 'emigrants', rows: emigrants.sort(byPersons) },
    { way: 'immigrants', rows: immigrants.sort(byPersons) },
  ] as const;
}

function allOf({ country }: CountryMigrantsQuery) {
  return [...(country?.continental?.emigrants ?? []), ...(country?.continental?.immigrants ?? [])];
}
