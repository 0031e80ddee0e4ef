import type { MeetingListQuery } from '../../documents/MeetingList.generated';
import type { WholeList } from '../../graph/askAll';

/** The functions for fetching the whole list of meetings. */
export const wholeMeetings: WholeList<MeetingListQuery, MeetingListQuery['meetings']['nodes'][number]> = {
  pageOf: ({ meetings }) => meetings,
  withNodes: (data, nodes) => ({ ...data, meetings: { ...data.meetings, nodes } }),
};
