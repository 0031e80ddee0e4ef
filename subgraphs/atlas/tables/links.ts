import { globalId, partyId } from '../../kit/schema/ids';
import { jsonTable } from '../../kit/store/jsonTable';
import type { AtlasData } from '../data';
import type { InitiativeLinks, Links } from '../links';
import { areasOfJvap } from './plans';

/** The references of each meeting, with the rows of `meetingPart` as lists. */
const meetingLinksTable = jsonTable<AtlasData>('meetingLinks', ({ meetings }) =>
  meetings.map((meeting) => {
    const links: Links = {
      countries: meeting.participatingCountries,
      parties: { hosts: meeting.hosts.map(partyId), chairs: meeting.chairs.map(partyId) },
    };
    return [globalId('meeting', meeting.id), links];
  }),
);

/** The references of each initiative, with the rows of `initiativePart` as lists, and its domains. */
const initiativeLinksTable = jsonTable<AtlasData>('initiativeLinks', ({ initiatives, actionPlans }) => {
  const known = new Set(areasOfJvap(actionPlans).map(({ number }) => Number(number)));
  return initiatives.map((initiative) => {
    const links: InitiativeLinks = {
      countries: initiative.countries,
      parties: {
        funders: initiative.funders.map(partyId),
        implementers: initiative.implementers.map(partyId),
      },
      domains: initiative.domains.filter((domain) => known.has(domain)).sort((one, other) => one - other),
    };
    return [globalId('initiative', initiative.id), links];
  });
});

/**
 * The references of a record, which are read together with the record. Lists and filters look up records in the
 * opposite direction, through the tables of parts.
 */
export const linkTables = [meetingLinksTable, initiativeLinksTable];
