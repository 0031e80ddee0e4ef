import { countryNames } from '../../kit/countries';
import { globalId } from '../../kit/schema/ids';
import type { Text } from '../../kit/records';
import type { Row } from '../../kit/store/store';
import type { Table, TextIndex } from '../../kit/store/table';
import type { AtlasData } from '../data';

interface Entry {
  readonly kind: string;
  readonly ref: string;
  readonly title: Text;
  readonly code?: string | undefined;
  readonly words: readonly (string | undefined)[];
}

const both = (text: Text | undefined): readonly (string | undefined)[] => [text?.en, text?.fr];

function row({ kind, ref, title, code, words }: Entry): Row {
  return {
    title: both(title).filter(Boolean).join(' · '),
    code: code ?? '',
    words: words.filter(Boolean).join(' · '),
    kind,
    ref,
    titleEn: title.en ?? null,
    titleFr: title.fr ?? null,
  };
}

function entries(data: AtlasData): readonly Entry[] {
  return [
    ...data.countries.map((country) => ({
      kind: 'COUNTRY',
      ref: globalId('country', country.code),
      title: countryNames(country),
      code: country.code,
      words: [],
    })),
    ...data.meetings.map((meeting) => ({
      kind: 'MEETING',
      ref: globalId('meeting', meeting.id),
      title: meeting.title,
      words: [meeting.city, ...meeting.themes.flatMap(both), ...both(meeting.summary)],
    })),
    ...data.initiatives.map((initiative) => ({
      kind: 'INITIATIVE',
      ref: globalId('initiative', initiative.id),
      title: initiative.title,
      code: initiative.code,
      words: [initiative.programme, ...initiative.regions, ...both(initiative.summary)],
    })),
    ...data.organisations.map((organisation) => ({
      kind: 'ORGANISATION',
      ref: globalId('organisation', organisation.id),
      title: organisation.name,
      code: organisation.acronym,
      words: [organisation.city],
    })),
    ...[...data.actionPlans.values()].flatMap((plans) =>
      plans.map((plan) => ({
        kind: 'ACTION_PLAN',
        ref: globalId('plan', plan.id),
        title: plan.title,
        words: plan.areas.flatMap((area) => [
          ...both(area.title),
          ...area.objectives.flatMap((objective) => [
            ...both(objective.title),
            ...objective.actions.flatMap((action) => both(action.title)),
          ]),
        ]),
      })),
    ),
  ];
}

/** The searchable words of every record, in English and French, with accents folded. */
export const searchIndex: TextIndex<AtlasData> = {
  name: 'search',
  columns: { title: 8, code: 12, words: 1 },
  kept: ['kind', 'ref', 'titleEn', 'titleFr'],
  rows: (data) => entries(data).map(row),
};

/**
 * The range of index rows that holds the records of each kind. The records of a kind are contiguous in the index, so a
 * search restricted to a kind does not read the matches of other kinds.
 */
export const searchKindTable: Table<AtlasData> = {
  name: 'searchKind',
  create(table) {
    table.string('kind').primary();
    table.integer('firstRow').notNullable();
    table.integer('lastRow').notNullable();
  },
  rows(data) {
    const spans = new Map<string, { kind: string; firstRow: number; lastRow: number }>();
    entries(data).forEach(({ kind }, index) => {
      const row = index + 1;
      const span = spans.get(kind) ?? { kind, firstRow: row, lastRow: row - 1 };
      if (span.lastRow !== index) throw new Error(`The records of ${kind} do not stand together.`);
      spans.set(kind, { ...span, lastRow: row });
    });
    return [...spans.values()];
  },
};
