import { useCallback } from 'react';
import { Chart, type PlotParts } from '../../charts/Chart';
import { MeetingList, type MeetingListQuery } from '../../documents/MeetingList.generated';
import { Figure } from '../../figure/Figure';
import { known, type Sheet } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { askAll } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { MeetingItems } from '../../parts/MeetingItems';
import { More } from '../../parts/More';
import { go, hrefOf } from '../../place/place';
import { recordPath } from '../../place/routes';
import { componentColour, componentNames, useComponentWords } from '../../text/components';
import { meetingTypes } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLang, useLanguage } from '../../text/useLang';
import { wholeMeetings } from '../meetings/wholeMeetings';
import { meetingFilter, useChosen, type Filters } from './useFilters';
import { words } from './words';

type Meetings = MeetingListQuery['meetings']['nodes'];

/** The meetings of one year: dots by date in a lane for each component, and a list. */
export function OneYear({ filters, year }: { readonly filters: Filters; readonly year: number }) {
  const text = useText(words).time;
  const types = useText(meetingTypes);
  const names = useComponentWords();
  const { list, place } = useFormat();
  const variables = {
    filter: meetingFilter(filters),
    orderBy: 'START_DATE_ASC',
    language: useLanguage(),
  } as const;
  const question = useQuestion(MeetingList, { ...variables, first: 100 });
  function sheet({ meetings }: MeetingListQuery): Sheet {
    return {
      columns: [
        { label: text.date },
        { label: text.meeting },
        { label: text.components },
        { label: text.kind },
        { label: text.place },
        { label: text.source },
      ],
      rows: meetings.nodes.map((meeting) => [
        known(meeting.startDate, meeting.datePrecision),
        { text: meeting.title, to: recordPath(meeting.id), lang: langOf(meeting.titleLanguage) },
        list(meeting.components.map((name) => names[name].short)),
        types[meeting.type] ?? meeting.type,
        place(meeting.city, meeting.country) || (meeting.online ? text.online : null),
        meeting.sources?.[0]?.url ?? null,
      ]),
    };
  }
  return (
    <Figure
      title={text.titleYear(year)}
      chosen={useChosen({ component: filters.component })}
      lead={text.leadYear}
      question={question}
      isEmpty={({ meetings }) => meetings.nodes.length === 0}
      empty={text.empty}
      sheet={sheet}
      whole={(signal) => askAll(MeetingList, variables, wholeMeetings, signal)}
      sources={({ meetings }) => sourcesOf(meetings.nodes)}
      height={320}
      caveats={[text.shared]}
      controls={
        <button type="button" className="button" onClick={() => filters.setYear(undefined)}>
          {text.back}
        </button>
      }
    >
      {({ meetings }) => (
        <>
          <Dots meetings={meetings.nodes} year={year} only={filters.component} />
          <More items={meetings.nodes} most={10} label={text.more} none="">
            {(shown) => <MeetingItems meetings={shown} />}
          </More>
        </>
      )}
    </Figure>
  );
}

interface DotsProps {
  readonly meetings: Meetings;
  readonly year: number;
  readonly only: Filters['component'];
}

function Dots({ meetings, year, only }: DotsProps) {
  const text = useText(words).time;
  const names = useComponentWords();
  const lang = useLang();
  const { city } = useFormat();
  const draw = useCallback(
    (plot: PlotParts, width: number) => {
      const shown = only ? [only] : componentNames;
      const rows = meetings.flatMap((meeting) =>
        meeting.components
          .filter((name) => shown.includes(name))
          .map((name) => ({
            id: meeting.id,
            title: `${meeting.title}\n${[meeting.startDate, city(meeting.city)].filter((part) => part !== null).join(', ')}`,
            day: new Date(meeting.startDate ?? `${year}-01-01`),
            lane: names[name].short,
            colour: componentColour(name),
          })),
      );
      return plot.plot({
        width,
        height: shown.length * 44 + 40,
        marginLeft: 84,
        marginRight: 10,
        y: { axis: null },
        marginBottom: 26,
        x: {
          type: 'utc',
          domain: [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))],
          label: null,
          tickSize: 0,
          ticks: width > 620 ? 12 : 4,
          tickFormat: new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format,
        },
        fy: {
          domain: shown.map((name) => names[name].short),
          label: null,
          padding: 0.1,
          axis: 'left',
          tickSize: 0,
        },
        marks: [
          plot.ruleY(rows, { y: () => 0, fy: 'lane', stroke: 'var(--line)' }),
          plot.dot(
            rows,
            plot.dodgeY('middle', {
              x: 'day',
              fy: 'lane',
              r: 6,
              fill: 'colour',
              stroke: 'var(--surface)',
              title: 'title',
              tip: { format: { fy: false, x: false, fill: false } },
            }),
          ),
        ],
      });
    },
    [meetings, city, year, only, names, lang],
  );
  const pick = useCallback((datum: unknown) => go(hrefOf(recordPath((datum as { id: string }).id))), []);
  return <Chart label={text.titleYear(year)} height={only ? 84 : 260} draw={draw} onPick={pick} />;
}
