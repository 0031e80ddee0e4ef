import type { CountryBelongingQuery } from '../../documents/CountryBelonging.generated';

/** A period of membership or suspension, or a term in the chair or on the steering committee. */
export interface Stretch {
  /** The process, union or community that the country belongs to. */
  readonly what: string;
  readonly kind: 'member' | 'suspended' | 'chair' | 'steering';
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
  /** The precision of the dates; null if they are days. */
  readonly precision: string | null;
  readonly note: string | null;
  readonly colour: string;
  readonly sources: readonly { readonly url: string }[];
}

/** The words for such periods. */
export interface Vocabulary {
  readonly rabat: string;
  readonly khartoum: string;
  readonly chair: string;
  readonly steering: string;
  readonly member: string;
  readonly suspended: string;
  readonly roles: Readonly<Record<string, string>>;
  /**
   * Acronyms in the language of the page, by the English acronym. Acronyms that are the same in both languages are
   * omitted.
   */
  readonly acronyms: Readonly<Record<string, string>>;
}

/** Lists everything that a country belongs or belonged to: processes first, then unions and communities by name. */
export function stretchesOf({ country }: CountryBelongingQuery, words: Vocabulary): readonly Stretch[] {
  if (!country) return [];
  const bodies = (country.continental?.memberships ?? []).flatMap((membership): readonly Stretch[] => {
    const { body, note, sources } = membership;
    const shared = { what: nameOf(body, words), note, colour: 'var(--continental)', sources };
    const { since, until, precision } = membership;
    const member: Stretch = { ...shared, kind: 'member', role: words.member, since, until, precision };
    if (!membership.suspended) return [member];
    const { suspendedSince, suspendedPrecision } = membership;
    return [
      member,
      {
        ...shared,
        kind: 'suspended',
        role: words.suspended,
        since: suspendedSince,
        until,
        precision: suspendedPrecision,
      },
    ];
  });
  return [
    ...ofProcess(country.rabat, words.rabat, 'var(--rabat)', words),
    ...ofProcess(country.khartoum, words.khartoum, 'var(--khartoum)', words),
    ...bodies,
  ];
}

function nameOf(
  { acronym, name }: { readonly acronym: string | null; readonly name: string },
  { acronyms }: Vocabulary,
): string {
  return acronym === null ? name : (acronyms[acronym] ?? acronym);
}

type Process = NonNullable<CountryBelongingQuery['country']>['rabat' | 'khartoum'];

function ofProcess(process: Process, what: string, colour: string, words: Vocabulary): readonly Stretch[] {
  if (!process) return [];
  const members = process.memberships.flatMap(({ role, since, until, note, sources, steeringCommittee }) => [
    {
      what,
      kind: 'member' as const,
      role: words.roles[role] ?? role,
      since,
      until,
      precision: null,
      note,
      colour,
      sources,
    },
    ...steeringCommittee.map((term) => ({
      what,
      kind: 'steering' as const,
      role: words.steering,
      since: term.from,
      until: term.to,
      precision: null,
      note: null,
      colour,
      sources: [],
    })),
  ]);
  const chairs = process.chairmanships.map(({ from, to, note, sources }) => ({
    what,
    kind: 'chair' as const,
    role: words.chair,
    since: from,
    until: to,
    precision: null,
    note,
    colour,
    sources,
  }));
  return [...members, ...chairs];
}
