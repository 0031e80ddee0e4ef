import type { ComponentName } from '../kit/components';
import type { Member } from '../kit/records';
import type { AtlasData } from './data';

/** Returns the bodies of states, each with the codes of its current members. */
export function membersOfBodies({
  bodies,
  organisations,
}: AtlasData): ReadonlyMap<string, ReadonlySet<string>> {
  const undated = organisations.filter(({ members }) => members.length > 0);
  return new Map([
    ...undated.map(({ id, members }) => [id, new Set(members)] as const),
    ...bodies.map(({ organisation, memberships }) => {
      const today = memberships.filter(({ until }) => until === undefined);
      return [organisation, new Set(today.map(({ country }) => country))] as const;
    }),
  ]);
}

/** Returns the codes of the current members of a union or community. */
export function membersOfBody(data: AtlasData, organisation: string): ReadonlySet<string> {
  return membersOfBodies(data).get(organisation) ?? new Set();
}

/**
 * Returns the components that have a list of members, each with the codes of the states that are currently its partners
 * or members. For the continental dialogue, these are the members of the African Union and of the European Union.
 */
export function membersOfComponents(data: AtlasData): ReadonlyMap<ComponentName, ReadonlySet<string>> {
  const states = (members: readonly Member[]) =>
    new Set(
      members.flatMap(({ country, role, until }) =>
        country !== undefined && until === undefined && (role === 'PARTNER' || role === 'MEMBER')
          ? [country]
          : [],
      ),
    );
  return new Map<ComponentName, ReadonlySet<string>>([
    ...[...data.members].map(([name, members]) => [name, states(members)] as const),
    ['CONTINENTAL', new Set([...membersOfBody(data, 'au'), ...membersOfBody(data, 'eu')])],
  ]);
}
