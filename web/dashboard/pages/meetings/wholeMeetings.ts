import type { MeetingListQuery } from '../../documents/MeetingList.generated';
import type { WholeList } from '../../graph/askAll';

/** The list of meetings in an answer, to be read to its end. */
export const wholeMeetings: WholeList<MeetingListQuery, MeetingListQuery['meetings']['nodes'][number]> = {
  pageOf: ({ meetings }) => meetings,
  withNodes: (data, nodes) => ({ ...data, meetings: { ...data.meetings, nodes } }),
};
