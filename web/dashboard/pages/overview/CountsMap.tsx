import type { ReactNode } from 'react';
import { InitiativesByCountry } from '../../documents/InitiativesByCountry.generated';
import { MeetingsByCountry } from '../../documents/MeetingsByCountry.generated';
import { Figure } from '../../figure/Figure';
import type { Sheet } from '../../figure/sheet';
import { useQuestion } from '../../graph/useQuestion';
import { Link } from '../../place/Link';
import type { Changes } from '../../place/place';
import { componentColour } from '../../text/components';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { useLanguage } from '../../text/useLang';
import { ShadedMap, type CountryCount } from './ShadedMap';
import { initiativeFilter, meetingFilter, useChosen, type Filters } from './useFilters';
import { words } from './words';

interface Props {
  readonly filters: Filters;
  readonly controls: ReactNode;
}

/** The map of the countries where meetings were held. */
export function MeetingsMap({ filters, controls }: Props) {
  const text = useText(words).map;
  const { count } = useFormat();
  const question = useQuestion(MeetingsByCountry, {
    filter: meetingFilter(filters),
    language: useLanguage(),
  });
  const found = question.answer?.data?.meetings;
  return (
    <Figure
      title={text.titleMeetings}
      lead={found ? text.total(sum(found.groups), count(found.totalCount)) : undefined}
      controls={controls}
      chosen={useChosen(filters)}
      question={question}
      isEmpty={({ meetings }) => meetings.groups.length === 0}
      empty={text.empty}
      sheet={({ meetings }) =>
        sheetOf(meetings.groups, [text.country, text.count.meetings], (key) => ({
          to: '/meetings',
          query: { ...queryOf(filters), place: key },
        }))
      }
      sources={() => []}
      height={560}
      caveats={[<RecordsLink key="list" to="/meetings" filters={filters} />, text.borders]}
    >
      {({ meetings }) => (
        <ShadedMap
          counts={meetings.groups}
          colour={colourOf(filters)}
          tip={text.countLabel.meetings}
          label={text.titleMeetings}
        />
      )}
    </Figure>
  );
}

/** The map of the countries that benefit from initiatives. */
export function InitiativesMap({ filters, controls }: Props) {
  const text = useText(words).map;
  const question = useQuestion(InitiativesByCountry, {
    filter: initiativeFilter(filters),
    language: useLanguage(),
  });
  return (
    <Figure
      title={text.titleInitiatives}
      lead={text.multi}
      controls={controls}
      chosen={useChosen(filters)}
      question={question}
      isEmpty={({ initiatives }) => initiatives.groups.length === 0}
      empty={text.empty}
      sheet={({ initiatives }) =>
        sheetOf(initiatives.groups, [text.country, text.count.initiatives], (key) => ({
          to: '/initiatives',
          query: { ...queryOf(filters), country: key },
        }))
      }
      sources={() => []}
      height={560}
      caveats={[<RecordsLink key="list" to="/initiatives" filters={filters} />, text.borders]}
    >
      {({ initiatives }) => (
        <ShadedMap
          counts={initiatives.groups}
          colour={colourOf(filters)}
          tip={text.countLabel.initiatives}
          label={text.titleInitiatives}
        />
      )}
    </Figure>
  );
}

/** Links to the list of the records that a map counts. Each record has its own sources. */
function RecordsLink({ to, filters }: { readonly to: string; readonly filters: Filters }) {
  const text = useText(words).map;
  return (
    <Link to={to} query={queryOf(filters)}>
      {text.each}
    </Link>
  );
}

function colourOf({ component }: Filters): string {
  return component ? componentColour(component) : 'var(--accent)';
}

function sum(groups: readonly CountryCount[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function queryOf({ component, year }: Filters): Changes {
  return { component: component?.toLowerCase(), year };
}

function sheetOf(
  groups: readonly CountryCount[],
  [country, what]: readonly [country: string, what: string],
  listOf: (code: string) => { readonly to: string; readonly query: Changes },
): Sheet {
  return {
    columns: [{ label: country }, { label: what, numeric: true }],
    rows: groups.map(({ key, label, count }) => [
      { text: label, to: `/country/${key}` },
      { text: count, ...listOf(key) },
    ]),
  };
}
