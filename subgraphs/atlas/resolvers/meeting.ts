import { meetingCardFields } from '../../kit/cardFields';
import { typePrefix } from '../../kit/cards';
import { connectionFields } from '../../kit/list';
import { after } from '../../kit/maybe';
import type { MeetingGrouping } from '../types.generated';
import type { AnyConnection, AtlasContext } from '../context';
import type { MeetingRow } from '../lists/meetings';
import { groupMeetings } from '../summaries/meetings';
import { labelOf } from '../summaries/labels';
import { countryOfRow, partiesOf } from './parties';
import { perComponent } from './perComponent';

/** The type of a meeting: that of the component which keeps it. */
export const meetingType = ({ home }: Pick<MeetingRow, 'home'>): string => `${typePrefix[home]}Meeting`;

const partsAs = (role: string) => (meeting: MeetingRow, _: unknown, context: AtlasContext) =>
  after(
    context.loaders.loadFor(context.queries.meetingParts, meeting, ({ id }) => id),
    (parts) => partiesOf(parts, role, context),
  );

const fields = {
  ...meetingCardFields,
  country: countryOfRow,
  hosts: partsAs('HOST'),
  chairs: partsAs('CHAIR'),
  participatingCountries: partsAs('PARTICIPANT'),
  actionPlan: (meeting: MeetingRow, _: unknown, { loaders, queries }: AtlasContext) =>
    meeting.actionPlan === null
      ? null
      : loaders.loadFor(queries.actionPlan, meeting, ({ actionPlan }) => actionPlan ?? ''),
};

/** Resolvers of meetings and their lists. */
export const meetingResolvers = {
  Meeting: { __resolveType: meetingType },
  ...perComponent(
    (component) => `${typePrefix[component]}Meeting`,
    () => fields,
  ),
  MeetingConnection: {
    ...connectionFields,
    groups: (connection: AnyConnection, { by }: { readonly by: MeetingGrouping }) =>
      groupMeetings(connection, by),
  },
  MeetingGroup: { label: labelOf },
};
