import { useCallback } from 'react';
import { Network, type NetworkQuery } from '../../documents/Network.generated';
import { Figure } from '../../figure/Figure';
import { useQuestion } from '../../graph/useQuestion';
import { Swatch } from '../../parts/Chip';
import { Segments } from '../../parts/Segments';
import { asChoice, Select } from '../../parts/Select';
import { Link } from '../../place/Link';
import { go, hrefHere, type Changes } from '../../place/place';
import { useParam, useYearParam } from '../../place/useParam';
import { useTitle } from '../../shell/useTitle';
import { componentColour, componentNames, parseComponent, useComponentWords } from '../../text/components';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { Drawing } from './Drawing';
import { leastDrawn, strongestOf } from './strongest';
import { words } from './words';
import { YearRange } from './YearRange';
import './network.css';

/** The years that the sliders span: from the year of the first meeting on record to the current year. */
const first = 2000;
const last = new Date().getFullYear();

/** The page of the network: a drawing of the countries that meet most often, by years and component. */
export default function NetworkPage() {
  const text = useText(words);
  const names = useComponentWords();
  const { count, list } = useFormat();
  const [fromYear] = useYearParam('from');
  const [toYear] = useYearParam('to');
  const [chosen, setChosen] = useParam('component');
  const [least, setLeast] = useParam('min', '2');
  const component = parseComponent(chosen);
  const [from, to] = [
    Math.max(first, Math.min(fromYear ?? first, toYear ?? last)),
    Math.min(last, Math.max(fromYear ?? first, toYear ?? last)),
  ];
  // A range of years excludes meetings without a date, so the query has no range until the reader chooses one.
  const chosenYears = {
    ...(from === first ? {} : { from }),
    ...(to === last ? {} : { to }),
  };
  const years = Object.keys(chosenYears).length === 0 ? undefined : from === to ? from : `${from}–${to}`;
  const query = { component: component?.toLowerCase(), ...chosenYears };
  const question = useQuestion(Network, {
    ...(component ? { components: [component] } : {}),
    ...('from' in chosenYears ? { fromYear: from, from: `${from}-01-01` } : {}),
    ...('to' in chosenYears ? { toYear: to, to: `${to}-12-31` } : {}),
    minMeetings: leastOf(least),
    language: useLanguage(),
  });
  const data = question.answer?.data;
  const cut = ({ network }: NetworkQuery): readonly string[] => {
    const drawn = strongestOf(network).edges.length;
    const all = network.edges.length;
    return drawn === all ? [] : [text.cut(count(drawn), count(all), leastDrawn(network))];
  };
  useTitle(text.title);
  const setRange = useCallback((nextFrom: number, nextTo: number) => {
    const changes = {
      from: nextFrom === first ? undefined : nextFrom,
      to: nextTo === last ? undefined : nextTo,
    };
    go(hrefHere(changes), { replace: true });
  }, []);
  return (
    <>
      <div className="page-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </div>
      <Figure
        title={years === undefined ? text.figureAll : text.figure(from, to)}
        lead={
          data ? (
            <>
              <Link to="/meetings" query={{ ...query, of: 'several' }}>
                {text.counted(data.network.meetingsCounted)}
              </Link>{' '}
              <Link to="/meetings" query={query}>
                {text.ofAll(count(data.meetings.totalCount))}
              </Link>
            </>
          ) : undefined
        }
        name={text.file}
        chosen={[
          ...(component ? [{ label: text.component, value: names[component].short }] : []),
          ...(years === undefined ? [] : [{ label: text.chosenYears, value: years }]),
          { label: text.least, value: leastOf(least), part: text.leastPart(leastOf(least)) },
        ]}
        question={question}
        isEmpty={({ network }) => network.edges.length === 0}
        empty={text.empty}
        height={560}
        sheet={(answer) => ({
          columns: [
            { label: text.first },
            { label: text.second },
            { label: text.meetings, numeric: true },
            { label: text.components },
            { label: text.years },
          ],
          rows: answer.network.edges.map(({ a, b, meetings, components, years }) => [
            { text: nameOf(answer, a.code), to: `/country/${a.code}` },
            { text: nameOf(answer, b.code), to: `/country/${b.code}` },
            { text: meetings, to: '/meetings', query: { ...query, met: `${a.code},${b.code}` } },
            list(components.map((name) => names[name].short)),
            years.join(', '),
          ]),
        })}
        sources={() => []}
        caveats={[
          <Link key="all" to="/meetings" query={query}>
            {text.each}
          </Link>,
          text.partial,
          ...(data ? cut(data) : []),
          text.hint,
        ]}
        controls={
          <>
            <Segments
              label={text.component}
              value={component ?? ''}
              onChange={(value) => setChosen(value.toLowerCase())}
              choices={[
                { value: '', label: text.all },
                ...componentNames.map((name) => ({
                  value: name,
                  label: names[name].short,
                  colour: componentColour(name),
                })),
              ]}
            />
            <Select
              label={text.least}
              value={String(leastOf(least))}
              onChange={(value) => setLeast(value)}
              choices={[1, 2, 3, 4, 5, 6].map(asChoice)}
            />
            <YearRange first={first} last={last} from={from} to={to} onChange={setRange} />
          </>
        }
      >
        {(answer) => (
          <div className="network-grid">
            <div>
              <Drawing network={answer.network} />
              <ul className="legend">
                {(['EUROPE', 'AFRICA'] as const).map((region) => (
                  <li key={region}>
                    <Swatch colour={region === 'EUROPE' ? 'var(--khartoum)' : 'var(--rabat)'} />{' '}
                    {text.regions[region]}
                  </li>
                ))}
              </ul>
            </div>
            <Strongest data={answer} query={query} />
          </div>
        )}
      </Figure>
    </>
  );
}

function leastOf(text: string): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 6 ? value : 2;
}

function nameOf({ network }: NetworkQuery, code: string): string {
  return network.nodes.find(({ country }) => country.code === code)?.country.name ?? code;
}

function Strongest({ data, query }: { readonly data: NetworkQuery; readonly query: Changes }) {
  const text = useText(words);
  const { count } = useFormat();
  return (
    <div className="sub">
      <h3>{text.strongest}</h3>
      <ol className="pairs">
        {data.network.edges.slice(0, 12).map(({ a, b, meetings }) => (
          <li key={`${a.code}-${b.code}`}>
            <Link to={`/pair/${a.code}/${b.code}`}>
              {text.pair(nameOf(data, a.code), nameOf(data, b.code))}
            </Link>
            <strong>
              <Link to="/meetings" query={{ ...query, met: `${a.code},${b.code}` }}>
                {count(meetings)}
              </Link>
            </strong>
          </li>
        ))}
      </ol>
    </div>
  );
}
