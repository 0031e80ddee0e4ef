import { components } from '../../kit/components';
import type { AtlasContext } from '../context';
import { fault } from '../../kit/schema/errors';
import { nameOf, type NodeKind } from '../../kit/schema/ids';

import type { CountryFilter, InitiativeFilter, MeetingFilter, OrganisationFilter } from '../types.generated';

/** The input types that filter atlas's lists. */
export interface Filters {
  readonly CountryFilter: CountryFilter;
  readonly MeetingFilter: MeetingFilter;
  readonly InitiativeFilter: InitiativeFilter;
  readonly OrganisationFilter: OrganisationFilter;
}

type Known = Pick<AtlasContext, 'countries'>;
/** A function that checks a filter. `at` is the path of the filter among the arguments. */
type Check<F> = (filter: F, context: Known, at?: string) => void;
type Codes = readonly string[] | null | undefined;
type Days = string | null | undefined;

function contradiction(message: string, argument: string) {
  return fault('FILTER_CONTRADICTORY', message, { argument });
}

/** Builds the fault for an empty list. No record matches an empty list, so it is a mistake of the client. */
export function emptyList(name: string, argument: string) {
  return contradiction(
    `\`${name}\` is an empty list, which nothing can match. Leave it out to match everything.`,
    argument,
  );
}

function noEmptyList(filter: object, at: string): void {
  for (const [part, value] of Object.entries(filter))
    if (Array.isArray(value) && value.length === 0) throw emptyList(part, `${at}.${part}`);
}

function knownCountries(codes: Codes, argument: string, { countries }: Known): void {
  const unknown = codes?.find((code) => !countries.has(code));
  if (unknown !== undefined) {
    throw fault(
      'NOT_FOUND',
      `There is no country ${unknown} in the graph; \`countries\` lists those that exist.`,
      {
        argument,
      },
    );
  }
}

function idsOf(ids: Codes, kinds: readonly NodeKind[], argument: string): void {
  for (const id of ids ?? []) nameOf(id, kinds, argument);
}

function inOrder(from: Days, to: Days, names: readonly [string, string], at: string): void {
  if (from != null && to != null && from > to) {
    throw contradiction(
      `\`${names[0]}\` (${from}) is after \`${names[1]}\` (${to}), so nothing can match. Change one of them or leave it out.`,
      `${at}.${names[0]}`,
    );
  }
}

function apart(wanted: Codes, unwanted: Codes, names: readonly [string, string], at: string): void {
  const both = wanted?.find((one) => unwanted?.includes(one));
  if (both !== undefined) {
    throw contradiction(
      `${both} is in both \`${names[0]}\` and \`${names[1]}\`, so nothing can match. Remove it from one of them.`,
      `${at}.${names[0]}`,
    );
  }
}

const checkMeetings: Check<MeetingFilter> = (filter, context, at = 'filter') => {
  noEmptyList(filter, at);
  const { year, from, to } = filter;
  inOrder(from, to, ['from', 'to'], at);
  if (year != null) {
    inOrder(from, `${year}-12-31`, ['from', 'year'], at);
    inOrder(`${year}-01-01`, to, ['year', 'to'], at);
  }
  for (const part of ['heldIn', 'hostedBy', 'chairedBy', 'countries', 'met'] as const)
    knownCountries(filter[part], `${at}.${part}`, context);
  idsOf(filter.actionPlans, ['plan'], `${at}.actionPlans`);
};

const checkInitiatives: Check<InitiativeFilter> = (filter, context, at = 'filter') => {
  noEmptyList(filter, at);
  inOrder(filter.startedFrom, filter.startedTo, ['startedFrom', 'startedTo'], at);
  const domain = filter.domains?.find((number) => number < 1 || number > 5);
  if (domain !== undefined) {
    throw fault('ARGUMENT_INVALID', `There is no domain ${domain}; the domains are 1 to 5.`, {
      argument: `${at}.domains`,
    });
  }
  knownCountries(filter.countries, `${at}.countries`, context);
  for (const part of ['funders', 'implementers'] as const)
    idsOf(filter[part], ['country', 'organisation'], `${at}.${part}`);
};

const checkOrganisations: Check<OrganisationFilter> = (filter, context, at = 'filter') => {
  noEmptyList(filter, at);
  for (const part of ['seatedIn', 'workingIn', 'originIn'] as const)
    knownCountries(filter[part], `${at}.${part}`, context);
};

function atLeast(number: number | undefined, argument: string): void {
  if (number !== undefined && number < 0)
    throw fault('ARGUMENT_INVALID', `\`atLeast\` must be 0 or more, not ${number}.`, { argument });
}

const listing: readonly string[] = Object.values(components).flatMap(({ name, listsMembers }) =>
  listsMembers ? [name] : [],
);

function keepsMembers(names: Codes, argument: string): void {
  const listless = names?.find((name) => !listing.includes(name));
  if (listless !== undefined) {
    throw fault(
      'ARGUMENT_INVALID',
      `${listless} keeps no list of member countries; only ${new Intl.ListFormat('en-GB').format(listing)} do.`,
      { argument },
    );
  }
}

const checkCountries: Check<CountryFilter> = (filter, context, at = 'filter') => {
  noEmptyList(filter, at);
  const { memberOf, notMemberOf, inBodies, notInBodies, initiatives, meetings } = filter;
  knownCountries(filter.codes, `${at}.codes`, context);
  keepsMembers(memberOf, `${at}.memberOf`);
  keepsMembers(notMemberOf, `${at}.notMemberOf`);
  apart(memberOf, notMemberOf, ['memberOf', 'notMemberOf'], at);
  idsOf(inBodies, ['organisation'], `${at}.inBodies`);
  idsOf(notInBodies, ['organisation'], `${at}.notInBodies`);
  apart(inBodies, notInBodies, ['inBodies', 'notInBodies'], at);
  atLeast(initiatives?.atLeast, `${at}.initiatives.atLeast`);
  atLeast(meetings?.atLeast, `${at}.meetings.atLeast`);
  checkInitiatives(initiatives?.filter ?? {}, context, `${at}.initiatives.filter`);
  checkMeetings(meetings?.filter ?? {}, context, `${at}.meetings.filter`);
};

/** Rejects a filter that makes no sense, with a fault that states the reason. */
export const checkFilter: { readonly [Name in keyof Filters]: Check<Filters[Name]> } = {
  CountryFilter: checkCountries,
  MeetingFilter: checkMeetings,
  InitiativeFilter: checkInitiatives,
  OrganisationFilter: checkOrganisations,
};
