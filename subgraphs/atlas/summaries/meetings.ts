import { andThen } from '../../kit/maybePromise';
import { markSiblings } from '../../kit/store/siblings';
import type { AnyConnection } from '../context';
import type { MeetingGrouping } from '../types.generated';
import { byColumn, byTie, grouped, type Grouping } from './groups';
import type { LabelKind } from './labels';

/** A group of meetings, with the kind of its key. */
export interface MeetingGroup {
  readonly key: string;
  readonly kind: LabelKind;
  readonly count: number;
}

const groupings: Readonly<Record<MeetingGrouping, readonly [LabelKind, Grouping]>> = {
  COMPONENT: ['component', byTie({ record: 'meeting', table: 'meetingComponent', column: 'component' })],
  TYPE: ['plain', byColumn('meeting.type')],
  YEAR: ['plain', byColumn('meeting.year')],
  COUNTRY: ['country', byColumn('meeting.country')],
};

/** Groups a list of meetings, sorted by count in descending order. */
export function groupMeetings(connection: AnyConnection, by: MeetingGrouping) {
  const [kind, grouping] = groupings[by];
  return andThen(
    connection.summary<{ readonly groupKey: string | number; readonly count: number }>(grouped(by, grouping)),
    (rows): readonly MeetingGroup[] =>
      inOrder(rows.map(({ groupKey, count }) => ({ key: String(groupKey), kind, count }))),
  );
}

/** Returns groups as siblings, sorted by count in descending order and then by key. */
export function inOrder<G extends { readonly key: string; readonly count: number }>(
  groups: readonly G[],
): readonly G[] {
  return markSiblings(
    [...groups].sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1)),
  );
}
