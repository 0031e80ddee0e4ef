import { MeetingList } from '../../documents/MeetingList.generated';
import { Figure } from '../../figure/Figure';
import { known } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { MeetingItems } from '../../parts/MeetingItems';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import { meetingFilter, useChosen, type Filters } from './useFilters';
import { words } from './words';

/** The newest meetings on record, for the chosen component and year. */
export function LatestFigure({ filters }: { readonly filters: Filters }) {
  const { latest: text, time } = useText(words);
  const { city: cityOf } = useFormat();
  const question = useQuestion(MeetingList, {
    filter: meetingFilter(filters),
    orderBy: 'START_DATE_DESC',
    first: 3,
    language: useLanguage(),
  });
  return (
    <Figure
      tabular
      title={text.title}
      chosen={useChosen(filters)}
      question={question}
      isEmpty={({ meetings }) => meetings.nodes.length === 0}
      empty={time.empty}
      sheet={({ meetings }) => ({
        columns: [time.date, time.meeting, time.place, time.source].map((label) => ({ label })),
        rows: meetings.nodes.map(({ id, title, titleLanguage, startDate, datePrecision, city, sources }) => [
          known(startDate, datePrecision),
          { text: title, to: recordPath(id), lang: langOf(titleLanguage) },
          cityOf(city),
          sources?.[0]?.url ?? null,
        ]),
      })}
      sources={({ meetings }) => sourcesOf(meetings.nodes)}
      caveats={[
        <Link
          key="all"
          to="/meetings"
          query={{ component: filters.component?.toLowerCase(), year: filters.year }}
        >
          {text.all}
        </Link>,
      ]}
    >
      {({ meetings }) => <MeetingItems meetings={meetings.nodes} />}
    </Figure>
  );
}
