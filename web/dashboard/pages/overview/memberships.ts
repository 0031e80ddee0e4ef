import type { Lang } from '../../../shared/language';
import type { MembershipMapQuery } from '../../documents/MembershipMap.generated';
import { inAlphabet } from '../../parts/countries';
import type { ComponentName } from '../../text/components';

/** The membership of a country: certain, possible (its date of entry was not found), or none. */
export type Belongs = 'yes' | 'perhaps' | 'no';

/** The components that have a list of members. */
export type Listed = Extract<ComponentName, 'RABAT' | 'KHARTOUM' | 'CONTINENTAL'>;

/** A country and its membership in each of the three components. */
export interface Belonging {
  readonly code: string;
  readonly name: string;
  readonly in: Readonly<Record<Listed, Belongs>>;
}

interface Stretch {
  readonly country: { readonly code: string } | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** The unions whose members make up the continental dialogue. */
const unions = ['organisation:au', 'organisation:eu'];

/**
 * Determines which countries belonged to which component in `year`, or belong today if `year` is undefined. Today's
 * lists come from the index, so that they are available even if a component does not respond. A past year requires the
 * component's own dates.
 */
export function belongingIn(
  data: MembershipMapQuery,
  year: number | undefined,
  lang: Lang,
): readonly Belonging[] {
  const countries = inAlphabet([...data.africa.nodes, ...data.europe.nodes], lang);
  const stretches: Readonly<Record<Listed, readonly Stretch[]>> = {
    RABAT: (data.rabat?.members ?? []).filter(belongs),
    KHARTOUM: (data.khartoum?.members ?? []).filter(belongs),
    CONTINENTAL: (data.continental?.bodies ?? [])
      .filter(({ organisation }) => unions.includes(organisation.id))
      .flatMap(({ memberships }) => memberships),
  };
  return countries.map(({ code, name, memberOf }) => {
    const belonging = (component: Listed): Belongs => {
      if (year === undefined) return memberOf.includes(component) ? 'yes' : 'no';
      return strongest(
        stretches[component]
          .filter(({ country }) => country?.code === code)
          .map((each) => during(each, year)),
      );
    };
    return {
      code,
      name,
      in: {
        RABAT: belonging('RABAT'),
        KHARTOUM: belonging('KHARTOUM'),
        CONTINENTAL: before2000(year) ? 'no' : belonging('CONTINENTAL'),
      },
    };
  });
}

/** True for any role except observer. The index does not count observers as members either. */
function belongs({ role }: { readonly role: string }): boolean {
  return role !== 'OBSERVER';
}

/** True for years before the first Africa–EU summit, which began the continental dialogue. The unions are older. */
function before2000(year: number | undefined): boolean {
  return year !== undefined && year < 2000;
}

function during({ since, until }: Stretch, year: number): Belongs {
  if (until !== null && Number(until.slice(0, 4)) < year) return 'no';
  if (since === null) return 'perhaps';
  return Number(since.slice(0, 4)) <= year ? 'yes' : 'no';
}

function strongest(all: readonly Belongs[]): Belongs {
  if (all.includes('yes')) return 'yes';
  return all.includes('perhaps') ? 'perhaps' : 'no';
}
