import type { AtlasContext } from '../context';
import { fault } from '../../kit/errors';
import { nameOf, type NodeKind } from '../../kit/ids';
import type { CountryFilter } from '../lists/countries';
import type { InitiativeFilter } from '../lists/initiatives';
import type { MeetingFilter } from '../lists/meetings';
import type { OrganisationFilter } from '../lists/organisations';

/** The inputs that narrow atlas's lists. */
export interface Filters {
  readonly CountryFilter: CountryFilter;
  readonly MeetingFilter: MeetingFilter;
  readonly InitiativeFilter: InitiativeFilter;
  readonly OrganisationFilter: OrganisationFilter;
}

type Check<F> = (filter: F, context: Pick<AtlasContext, 'countries'>) => void;
type Codes = readonly string[] | null | undefined;

function contradiction(message: string, argument: string) {
  return fault('FILTER_CONTRADICTORY', message, { argument: `filter.${argument}` });
}

/** An empty list lets nothing pass, which nobody means. */
function noEmptyList(filter: object): void {
  for (const [part, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length === 0) {
      throw contradiction(
        `\`${part}\` is an empty list, which nothing can pass; leave it out to let everything pass.`,
        part,
      );
    }
  }
}

function knownCountries(codes: Codes, part: string, { countries }: Pick<AtlasContext, 'countries'>): void {
  const unknown = codes?.find((code) => !countries.has(code));
  if (unknown !== undefined) {
    throw fault('NOT_FOUND', `The graph knows no country ${unknown}; \`countries\` lists those it knows.`, {
      argument: `filter.${part}`,
    });
  }
}

function idsOf(ids: Codes, kinds: readonly NodeKind[], part: string): void {
  for (const id of ids ?? []) nameOf(id, kinds, `filter.${part}`);
}

function inOrder(
  from: string | null | undefined,
  to: string | null | undefined,
  names: readonly [string, string],
): void {
  if (from != null && to != null && from > to) {
    throw contradiction(
      `\`${names[0]}\` (${from}) is after \`${names[1]}\` (${to}), so nothing can pass.`,
      names[0],
    );
  }
}

function apart(wanted: Codes, unwanted: Codes, names: readonly [string, string]): void {
  const both = wanted?.find((one) => unwanted?.includes(one));
  if (both !== undefined) {
    throw contradiction(
      `${both} stands both in \`${names[0]}\` and in \`${names[1]}\`, so nothing can pass.`,
      names[0],
    );
  }
}

const checkMeetings: Check<MeetingFilter> = (filter, context) => {
  noEmptyList(filter);
  const { year, from, to } = filter;
  inOrder(from, to, ['from', 'to']);
  if (year != null) {
    inOrder(from, `${year}-12-31`, ['from', 'year']);
    inOrder(`${year}-01-01`, to, ['year', 'to']);
  }
  for (const part of ['heldIn', 'hostedBy', 'chairedBy', 'countries'] as const)
    knownCountries(filter[part], part, context);
  idsOf(filter.actionPlans, ['plan'], 'actionPlans');
};

const checkInitiatives: Check<InitiativeFilter> = (filter, context) => {
  noEmptyList(filter);
  inOrder(filter.startedFrom, filter.startedTo, ['startedFrom', 'startedTo']);
  const domain = filter.domains?.find((number) => number < 1 || number > 5);
  if (domain !== undefined) {
    throw fault('ARGUMENT_INVALID', `The domains are 1 to 5; there is no domain ${domain}.`, {
      argument: 'filter.domains',
    });
  }
  knownCountries(filter.countries, 'countries', context);
  idsOf(filter.funders, ['country', 'organisation'], 'funders');
  idsOf(filter.implementers, ['country', 'organisation'], 'implementers');
};

const checkOrganisations: Check<OrganisationFilter> = (filter, context) => {
  noEmptyList(filter);
  for (const part of ['seatedIn', 'workingIn', 'originIn'] as const)
    knownCountries(filter[part], part, context);
};

function atLeast(number: number | undefined, part: string): void {
  if (number !== undefined && number < 0) {
    throw fault('ARGUMENT_INVALID', `\`atLeast\` takes 0 or more; ${number} is less.`, {
      argument: `filter.${part}.atLeast`,
    });
  }
}

const checkCountries: Check<CountryFilter> = (filter, context) => {
  noEmptyList(filter);
  knownCountries(filter.codes, 'codes', context);
  const listless = [...(filter.memberOf ?? []), ...(filter.notMemberOf ?? [])].find(
    (name) => name === 'JVAP' || name === 'ADEPT',
  );
  if (listless !== undefined) {
    throw fault(
      'ARGUMENT_INVALID',
      `${listless} keeps no list of member countries; RABAT, KHARTOUM and CONTINENTAL do.`,
      { argument: 'filter.memberOf' },
    );
  }
  apart(filter.memberOf, filter.notMemberOf, ['memberOf', 'notMemberOf']);
  idsOf(filter.inBodies, ['organisation'], 'inBodies');
  idsOf(filter.notInBodies, ['organisation'], 'notInBodies');
  apart(filter.inBodies, filter.notInBodies, ['inBodies', 'notInBodies']);
  atLeast(filter.initiatives?.atLeast, 'initiatives');
  atLeast(filter.meetings?.atLeast, 'meetings');
  checkInitiatives(filter.initiatives?.filter ?? {}, context);
  checkMeetings(filter.meetings?.filter ?? {}, context);
};

/** Refuses a filter that cannot mean anything, with a fault that says why. */
export const checkFilter: { readonly [Name in keyof Filters]: Check<Filters[Name]> } = {
  CountryFilter: checkCountries,
  MeetingFilter: checkMeetings,
  InitiativeFilter: checkInitiatives,
  OrganisationFilter: checkOrganisations,
};
