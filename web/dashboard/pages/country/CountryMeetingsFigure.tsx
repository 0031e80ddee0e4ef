import { useMemo } from 'react';
import { YearBars, type YearCount } from '../../charts/YearBars';
import { CountryMeetings, type CountryMeetingsQuery } from '../../documents/CountryMeetings.generated';
import { Figure } from '../../figure/Figure';
import { known, type Sheet } from '../../figure/sheet';
import { sourcesOf } from '../../figure/sources';
import { askAll, type WholeList } from '../../graph/askAll';
import { useQuestion } from '../../graph/useQuestion';
import { Swatch } from '../../parts/Chip';
import { MeetingItems } from '../../parts/MeetingItems';
import { More } from '../../parts/More';
import { Link } from '../../place/Link';
import { recordPath } from '../../place/routes';
import { useText } from '../../text/texts';
import { useFormat, type Format } from '../../text/useFormat';
import { langOf, useLanguage } from '../../text/useLang';
import { words } from './words';

const colours = { hosted: 'var(--accent)', other: 'color-mix(in oklab, var(--accent) 35%, var(--surface))' };

type Meetings = NonNullable<CountryMeetingsQuery['country']>['all'];

const none: Meetings = {
  totalCount: 0,
  groups: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [],
};

const wholeList: WholeList<CountryMeetingsQuery, Meetings['nodes'][number]> = {
  pageOf: ({ country }) => country?.all ?? none,
  withNodes: (data, nodes) => ({
    ...data,
    country: data.country && { ...data.country, all: { ...data.country.all, nodes } },
  }),
};

/** A country's meetings by year, with lists of the meetings that it hosted and the meetings that it chaired. */
export function CountryMeetingsFigure({ code }: { readonly code: string }) {
  const text = useText(words).meetings;
  const format = useFormat();
  const variables = { code, language: useLanguage() };
  const question = useQuestion(CountryMeetings, variables);
  const country = question.answer?.data?.country;
  return (
    <Figure
      title={text.title}
      lead={
        country ? (
          <Link to="/meetings" query={{ country: code }}>
            {text.lead(country.all.totalCount, country.hosted.totalCount, country.chaired.totalCount)}
          </Link>
        ) : undefined
      }
      question={question}
      isLost={(data) => data.country === null}
      isEmpty={(data) => data.country?.all.totalCount === 0}
      empty={text.empty}
      brief
      whole={(signal) => askAll(CountryMeetings, variables, wholeList, signal)}
      sheet={(data) => sheetOf(data, text, format)}
      sources={(data) => sourcesOf(data.country?.all.nodes ?? [])}
      height={420}
      caveats={[text.partial]}
    >
      {(data) => (
        <>
          <ByYear data={data} />
          <ul className="legend">
            <li>
              <Swatch colour={colours.hosted} /> {text.hosted}
            </li>
            <li>
              <Swatch colour={colours.other} /> {text.other}
            </li>
          </ul>
          <div className="columns">
            {(['hosted', 'chaired'] as const).map((part) => (
              <div key={part} className="sub" id={part}>
                <h3>
                  {text[part]} ({format.count(data.country?.[part].totalCount ?? 0)})
                </h3>
                <More items={data.country?.[part].nodes ?? []} most={5} label={text.more} none={text.none}>
                  {(meetings) => <MeetingItems meetings={meetings} />}
                </More>
              </div>
            ))}
          </div>
        </>
      )}
    </Figure>
  );
}

function ByYear({ data }: { readonly data: CountryMeetingsQuery }) {
  const text = useText(words).meetings;
  const rows = useMemo((): YearCount[] => {
    if (!data.country) return [];
    const { all, hosted } = data.country;
    return all.groups.flatMap(({ key, count }) => {
      const here = hosted.groups.find((group) => group.key === key)?.count ?? 0;
      const year = Number(key);
      return [
        { year, count: here, series: text.hosted, colour: colours.hosted },
        { year, count: count - here, series: text.other, colour: colours.other },
      ].filter((row) => row.count > 0);
    });
  }, [data, text]);
  return <YearBars rows={rows} label={text.alt} unit={text.unit} />;
}

/** Lists every meeting of the country with the country's role in it. */
function sheetOf(
  { country }: CountryMeetingsQuery,
  text: (typeof words)['en']['meetings'],
  { city: cityOf, list }: Pick<Format, 'city' | 'list'>,
): Sheet {
  const parts = (['hosted', 'chaired'] as const).map((part) => ({
    part,
    ids: new Set(country?.[part].nodes.map(({ id }) => id)),
  }));
  return {
    columns: [text.kind, text.date, text.meeting, text.place, text.source].map((label) => ({ label })),
    rows: (country?.all.nodes ?? []).map(
      ({ id, title, titleLanguage, startDate, datePrecision, city, sources }) => {
        const had = parts.filter(({ ids }) => ids.has(id)).map(({ part }) => text[part]);
        return [
          had.length === 0 ? text.other : list(had),
          known(startDate, datePrecision),
          { text: title, to: recordPath(id), lang: langOf(titleLanguage) },
          cityOf(city),
          sources?.[0]?.url ?? null,
        ];
      },
    ),
  };
}
