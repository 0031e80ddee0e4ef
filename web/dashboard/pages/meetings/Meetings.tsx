import { MeetingList } from '../../documents/MeetingList.generated';
import { Figure } from '../../figure/Figure';
import { known } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { askAll } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { countryOf, ListFilters, narrow, yearOf } from '../../parts/ListFilters';
import { MeetingItems } from '../../parts/MeetingItems';
import { Narrowed } from '../../parts/Narrowed';
import { Pager } from '../../parts/Pager';
import { useUnderstood } from '../../parts/useUnderstood';
import { Select } from '../../parts/Select';
import { recordPath } from '../../place/routes';
import { useTitle } from '../../shell/useTitle';
import { parseComponent, useComponentWords } from '../../text/components';
import { meetingTypes } from '../../text/enums';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import { meetingNarrowing } from '../initiatives/narrowing';
import { useListName } from '../initiatives/useListName';
import { words } from '../initiatives/words';
import { wholeMeetings } from './wholeMeetings';
import type { MeetingType } from '../../documents/MeetingList.generated';

/** The page of meetings: a filtered list, one page at a time. */
export default function Meetings() {
  const text = useText(words);
  const types = useText(meetingTypes);
  const names = useComponentWords();
  const { list, place } = useFormat();
  const { query, pending } = useUnderstood();
  const after = query.get('after');
  const meetingTypeNames = Object.keys(types) as MeetingType[];
  const variables = {
    filter: { ...filterOf(query, meetingTypeNames), ...meetingNarrowing(query) },
    orderBy: 'START_DATE_DESC',
    language: useLanguage(),
  } as const;
  const question = useQuestion(
    MeetingList,
    { ...variables, first: 50, ...(after === null ? {} : { after }) },
    { idle: pending },
  );
  const name = useListName(text.meetings);
  const found = question.answer?.data?.meetings;
  useTitle(text.meetings);
  return (
    <>
      <div className="page-head">
        <h1>{text.meetings}</h1>
        <p>{text.meetingsLead}</p>
      </div>
      <Figure
        title={found ? text.found(found.totalCount) : text.meetings}
        question={question}
        isEmpty={({ meetings }) => meetings.nodes.length === 0}
        empty={text.empty}
        height={600}
        name={name}
        whole={(signal) => askAll(MeetingList, variables, wholeMeetings, signal)}
        sheet={({ meetings }) => ({
          columns: [text.start, text.title, text.components, text.kind, text.place, text.source].map(
            (label) => ({
              label,
            }),
          ),
          rows: meetings.nodes.map((each) => [
            known(each.startDate, each.datePrecision),
            { text: each.title, to: recordPath(each.id), lang: langOf(each.titleLanguage) },
            list(each.components.map((name) => names[name].short)),
            types[each.type] ?? each.type,
            place(each.city, each.country),
            each.sources?.[0]?.url ?? null,
          ]),
        })}
        sources={({ meetings }) => sourcesOf(meetings.nodes)}
        caveats={[text.paged]}
        controls={
          <>
            <ListFilters yearLabel={text.yearOf}>
              <Select
                label={text.kind}
                value={typeOf(query, meetingTypeNames)?.toLowerCase() ?? ''}
                onChange={(value) => narrow('type', value)}
                choices={[
                  { value: '', label: text.any },
                  ...Object.entries(types).map(([name, label]) => ({ value: name.toLowerCase(), label })),
                ]}
              />
            </ListFilters>
            <Narrowed />
          </>
        }
      >
        {({ meetings }) => (
          <Pager {...meetings.pageInfo} shown={meetings.nodes.length} total={meetings.totalCount}>
            <MeetingItems meetings={meetings.nodes} />
          </Pager>
        )}
      </Figure>
    </>
  );
}

/** Reads the filter from the address; values unknown to the graph are omitted. */
function filterOf(query: URLSearchParams, types: readonly MeetingType[]) {
  const component = parseComponent(query.get('component'));
  const country = countryOf(query);
  const year = yearOf(query);
  const type = typeOf(query, types);
  return {
    ...(component ? { components: [component] } : {}),
    ...(country === undefined ? {} : { countries: [country] }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(type ? { types: [type] } : {}),
  };
}

function typeOf(query: URLSearchParams, types: readonly MeetingType[]): MeetingType | undefined {
  return types.find((name) => name === query.get('type')?.toUpperCase());
}
