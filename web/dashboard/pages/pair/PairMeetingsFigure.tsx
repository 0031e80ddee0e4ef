import { PairMeetings, type PairMeetingsQuery } from '../../documents/PairMeetings.generated';
import { Figure } from '../../figure/Figure';
import { known } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { useQuestion } from '../../graph/useQuestion';
import { MeetingItems } from '../../parts/MeetingItems';
import { More } from '../../parts/More';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import type { PairProps } from './Pair';
import { words } from './words';

/** The meetings in which both countries took part, newest first. */
export function PairMeetingsFigure({ between, and }: PairProps) {
  const text = useText(words).meetings;
  const { city: cityOf } = useFormat();
  const question = useQuestion(PairMeetings, { between, and, language: useLanguage() });
  const found = question.answer?.data?.relationship?.meetings;
  return (
    <Figure
      title={text.title}
      lead={found ? text.lead(found.totalCount) : undefined}
      question={question}
      isLost={({ relationship }) => relationship === null}
      isEmpty={(data) => meetingsOf(data).length === 0}
      empty={text.empty}
      brief
      sheet={(data) => ({
        columns: [text.date, text.meeting, text.place, text.source].map((label) => ({ label })),
        rows: meetingsOf(data).map(
          ({ id, title, titleLanguage, startDate, datePrecision, city, sources }) => [
            known(startDate, datePrecision),
            { text: title, to: recordPath(id), lang: langOf(titleLanguage) },
            cityOf(city),
            sources?.[0]?.url ?? null,
          ],
        ),
      })}
      sources={(data) => sourcesOf(meetingsOf(data))}
      caveats={[text.partial]}
    >
      {(data) => (
        <More items={meetingsOf(data)} most={8} label={text.more} none="">
          {(meetings) => <MeetingItems meetings={meetings} />}
        </More>
      )}
    </Figure>
  );
}

function meetingsOf({ relationship }: PairMeetingsQuery) {
  return relationship?.meetings.nodes ?? [];
}
