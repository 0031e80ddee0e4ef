import { meetingCardFields } from '../../kit/card/fields';
import { components } from '../../kit/components';
import { connectionFields } from '../../kit/list';
import type { MeetingGrouping } from '../types.generated';
import type { AnyConnection, AtlasContext } from '../context';
import type { MeetingRow } from '../lists/meetings';
import { groupMeetings } from '../summaries/meetings';
import { labelOf } from '../summaries/labels';
import { countryOfRow, linksOf } from './parties';
import { perComponent } from './perComponent';

/** Returns the GraphQL type of a meeting, which depends on the component that stores the meeting. */
export const meetingType = ({ home }: Pick<MeetingRow, 'home'>): string =>
  `${components[home].prefix}Meeting`;

const { countries, parties } = linksOf('meetingLinks');

const fields = {
  ...meetingCardFields,
  country: countryOfRow,
  hosts: parties('hosts'),
  chairs: parties('chairs'),
  participatingCountries: countries,
  actionPlan: (meeting: MeetingRow, _: unknown, { loaders, queries }: AtlasContext) =>
    meeting.actionPlan === null
      ? null
      : loaders.loadFor(queries.actionPlan, meeting, ({ actionPlan }) => actionPlan ?? ''),
};

/** Resolvers of meetings and their lists. */
export const meetingResolvers = {
  Meeting: { __resolveType: meetingType },
  ...perComponent(
    (component) => `${components[component].prefix}Meeting`,
    () => fields,
  ),
  MeetingConnection: {
    ...connectionFields,
    groups: (connection: AnyConnection, { by }: { readonly by: MeetingGrouping }) =>
      groupMeetings(connection, by),
  },
  MeetingGroup: { label: labelOf },
};
