import { prune, type Fields } from './values';

/** The current ids of organisations and records, some of which were merged. */
export interface Renamed {
  organisation(id: string): string;
  meeting(id: string): string;
  initiative(id: string): string;
}

/** A function that converts a fact record to the record that the data must contain. */
export type Expect = (fact: Fields, renamed: Renamed) => Fields;

const upper = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value);
const yes = (value: unknown) => (value === true ? true : undefined);
const number = (value: unknown) => (typeof value === 'number' ? String(value) : value);
const unique = (list: unknown) => (Array.isArray(list) ? [...new Set<unknown>(list)] : list);
const list = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

function parties(value: unknown, renamed: Renamed): unknown {
  if (!Array.isArray(value)) return value;
  return unique(
    value.map((party: string) => (/^[A-Z]{2}$/.test(party) ? party : renamed.organisation(party))),
  );
}

function reference(value: unknown, rename: (id: string) => string): unknown {
  return typeof value === 'string' ? rename(value) : value;
}

function dated(start: unknown, end: unknown, precision: unknown): unknown {
  return (start ?? end) ? { start, end, precision: upper(precision) } : undefined;
}

const pruned = (record: Fields) => prune(record) as Fields;

/**
 * Expects a meeting. `components` holds only the process of the meeting's file; the data may name further components.
 */
export const expectMeeting: Expect = ({ process, startDate, endDate, datePrecision, ...fact }, renamed) =>
  pruned({
    ...fact,
    components: [upper(process)],
    date: dated(startDate, endDate, datePrecision),
    online: yes(fact['online']),
    chairs: parties(fact['chairs'], renamed),
    hosts: parties(fact['hosts'], renamed),
    participatingCountries: unique(fact['participatingCountries']),
  });

/** Expects the fields that initiatives and contracts share. */
const expectFunded: Expect = ({ startDate, endDate, datePrecision, domainBasis, ...fact }, renamed) =>
  pruned({
    ...fact,
    date: dated(startDate, endDate, datePrecision),
    domainBasis:
      Array.isArray(fact['domains']) && fact['domains'].length > 0 ? upper(domainBasis) : undefined,
    countries: unique(fact['countries']),
    funders: parties(fact['funders'], renamed),
    implementers: parties(fact['implementers'], renamed),
  });

/** Expects an initiative of a component. */
export function expectInitiative(component: string): Expect {
  return (fact, renamed) => ({ ...expectFunded(fact, renamed), components: [component.toUpperCase()] });
}

/** Expects a contract, which is always a project, and is under a programme if the programme is known. */
export const expectContract: Expect = ({ parent, kind: _project, ...fact }, renamed) =>
  pruned({ ...expectFunded(fact, renamed), initiative: reference(parent, renamed.initiative) });

/** Expects an action plan with its areas, objectives and actions. */
export const expectPlan: Expect = ({ adopted, datePrecision, ...fact }, renamed) =>
  pruned({
    ...fact,
    adopted: adopted ? { date: adopted, precision: upper(datePrecision) } : undefined,
    adoptedAt: reference(fact['adoptedAt'], renamed.meeting),
    areas: list(fact['areas']).map((area) => ({
      ...area,
      number: number(area['number']),
      objectives: list(area['objectives']).map((objective) => ({
        ...objective,
        number: number(objective['number']),
        actions: list(objective['actions']).map((action) => ({
          ...action,
          number: number(action['number']),
        })),
      })),
    })),
  });

/** Expects a member of a process. */
export const expectMember: Expect = (fact, renamed) =>
  pruned({ ...fact, organisation: reference(fact['organisation'], renamed.organisation) });

/** Expects a chair of a process. */
export const expectChair: Expect = ({ from, to, datePrecision, ...fact }) =>
  pruned({ ...fact, date: dated(from, to, datePrecision) });

/** Expects a record that is carried over unchanged. */
export const expectSame: Expect = (fact) => pruned(fact);

/** Expects a country's position on the Free Movement Protocol. */
export const expectFreeMovement: Expect = (fact) =>
  pruned({ ...fact, signedKnown: yes(fact['signedKnown']) });

/** Expects an organisation, with the additions of ADEPT's file and, for a body of states, its dated memberships. */
export const expectOrganisation: Expect = ({ memberships, members, ...fact }, renamed) =>
  pruned({
    ...fact,
    id: reference(fact['id'], renamed.organisation),
    members: memberships === undefined ? members : undefined,
    memberships: list(memberships).map(({ datePrecision, ...membership }) => ({
      ...membership,
      precision: (membership['since'] ?? membership['until']) ? upper(datePrecision) : undefined,
      suspended: yes(membership['suspended']),
      // Ten sources have a description after the address. The data has the description in the note of the membership.
      sources: list(membership['sources']).map((source) => (source as unknown as string).split(' ')[0]),
    })),
  });

/** Expects a remittance, which is a row of costs or of inflows. The sources are in the data set that the row names. */
export const expectRemittance: Expect = ({ id: _id, kind, amount, ...fact }) => {
  const { amount: sum, currency } = amount as Fields;
  return pruned(kind === 'COST' ? { ...fact, amount: sum, currency } : { ...fact, amount: sum });
};
