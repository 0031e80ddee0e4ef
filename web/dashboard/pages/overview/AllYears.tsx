import { useCallback, useMemo } from 'react';
import { Chart, type PlotParts } from '../../charts/Chart';
import { ticks } from '../../charts/YearBars';
import { MeetingsByYear, type MeetingsByYearQuery } from '../../documents/MeetingsByYear.generated';
import { Figure } from '../../figure/Figure';
import type { Cell } from '../../figure/sheet';
import { useQuestion } from '../../graph/useQuestion';
import { Link } from '../../place/Link';
import {
  componentColour,
  componentNames,
  useComponentWords,
  type ComponentName,
} from '../../text/components';
import { useText } from '../../text/texts';
import { useChosen, type Filters } from './useFilters';
import { words } from './words';

/** Meetings by year, one lane for each component. */
export function AllYears({ filters }: { readonly filters: Filters }) {
  const { time: text, latest } = useText(words);
  const names = useComponentWords();
  const question = useQuestion(MeetingsByYear, {});
  const data = question.answer?.data;
  const { component } = filters;
  const shown = useMemo(() => (component ? [component] : componentNames), [component]);
  const all = component && data ? groupsOf(data, component) : data?.all;
  const dated = (all?.groups ?? []).reduce((total, group) => total + group.count, 0);
  return (
    <Figure
      title={text.title}
      chosen={useChosen({ component })}
      lead={
        all ? (
          <Link to="/meetings" query={{ component: component?.toLowerCase() }}>
            {text.lead(all.totalCount)}
          </Link>
        ) : undefined
      }
      question={question}
      sheet={(answer) => ({
        columns: [
          { label: text.yearLabel },
          ...shown.map((name) => ({ label: names[name].long, numeric: true })),
          ...(component ? [] : [{ label: text.total, numeric: true }]),
        ],
        rows: yearsOf(answer).map((year) => [
          String(year),
          ...shown.map((name) => cellOf(countIn(groupsOf(answer, name), year), year, name)),
          ...(component ? [] : [cellOf(countIn(answer.all, year), year)]),
        ]),
      })}
      sources={() => []}
      height={shown.length * lane + 60}
      caveats={[
        <Link key="all" to="/meetings" query={{ component: component?.toLowerCase() }}>
          {latest.all}
        </Link>,
        text.shared,
        ...(all && all.totalCount > dated ? [text.undated(all.totalCount - dated)] : []),
      ]}
    >
      {(answer) => <Lanes data={answer} shown={shown} onYear={filters.setYear} />}
    </Figure>
  );
}

/** The height of a lane, in pixels. */
const lane = 84;

interface Counted {
  readonly totalCount: number;
  readonly groups: readonly { readonly key: string; readonly count: number }[];
}

function groupsOf(data: MeetingsByYearQuery, name: ComponentName): Counted {
  return data[name.toLowerCase() as Lowercase<ComponentName>];
}

function countIn({ groups }: Counted, year: number): number {
  return groups.find(({ key }) => key === String(year))?.count ?? 0;
}

/** Links a count to the meetings that it counts. */
function cellOf(meetings: number, year: number, name?: ComponentName): Cell {
  return { text: meetings, to: '/meetings', query: { component: name?.toLowerCase(), year } };
}

function yearsOf({ all }: MeetingsByYearQuery): number[] {
  const years = all.groups.map(({ key }) => Number(key));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

interface LanesProps {
  readonly data: MeetingsByYearQuery;
  readonly shown: readonly ComponentName[];
  readonly onYear: (year: number) => void;
}

function Lanes({ data, shown, onYear }: LanesProps) {
  const text = useText(words).time;
  const names = useComponentWords();
  const rows = useMemo(
    () =>
      shown.flatMap((name) =>
        yearsOf(data).map((year) => ({
          year,
          count: countIn(groupsOf(data, name), year),
          lane: names[name].long,
          colour: componentColour(name),
        })),
      ),
    [data, shown, names],
  );
  const draw = useCallback(
    (plot: PlotParts, width: number) => {
      const years = yearsOf(data);
      const lanes = [...new Set(rows.map((row) => row.lane))];
      return plot.plot({
        width,
        height: lanes.length * lane + 40,
        marginLeft: 28,
        marginRight: 0,
        marginTop: 22,
        marginBottom: 26,
        fy: { domain: lanes, label: null, axis: null, padding: 0.3 },
        x: {
          type: 'band',
          domain: years,
          label: null,
          padding: 0.16,
          ticks: ticks(years[0] ?? 0, years.at(-1) ?? 0, width),
          tickFormat: String,
          tickSize: 0,
        },
        y: { label: null, ticks: 2, tickSize: 0, grid: true },
        marks: [
          plot.text(lanes, {
            fy: (name: string) => name,
            text: (name: string) => name,
            frameAnchor: 'top-left',
            dy: -15,
            dx: -26,
            fontWeight: 600,
            fontSize: 13,
            fill: 'var(--ink)',
          }),
          plot.barY(rows, {
            x: 'year',
            y: 'count',
            fy: 'lane',
            fill: 'colour',
            rx: 1.5,
            tip: { format: { x: String, fy: false, fill: false, y: true } },
          }),
          plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        ],
      });
    },
    [data, rows],
  );
  const pick = useCallback((datum: unknown) => onYear((datum as { year: number }).year), [onYear]);
  return <Chart label={text.alt} height={shown.length * lane + 40} draw={draw} onPick={pick} />;
}
