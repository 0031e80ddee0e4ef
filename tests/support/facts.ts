import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

// The records of data/, read without any of the code under test. Answers are compared with them.

const dataDir = resolve(__dirname, '../../data');

/** The components, in their usual order. Each keeps its records in a folder of its name. */
export const componentNames = ['RABAT', 'KHARTOUM', 'JVAP', 'CONTINENTAL', 'ADEPT'] as const;

/** A text in one or both languages. */
export interface Text {
  readonly en?: string;
  readonly fr?: string;
}

/** An amount in a currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

interface Dated {
  readonly id: string;
  readonly components: readonly string[];
  readonly title: Text;
  readonly date?: { readonly start?: string; readonly end?: string; readonly precision: string };
  readonly summary?: Text;
  readonly sources: readonly string[];
  readonly note?: Text;
}

/** A meeting as stored in data/. */
export interface Meeting extends Dated {
  readonly type: string;
  readonly ordinal?: number;
  readonly city?: string;
  readonly country?: string;
  readonly online?: boolean;
  readonly hosts?: readonly string[];
  readonly chairs?: readonly string[];
  readonly participatingCountries?: readonly string[];
  readonly themes?: readonly Text[];
  readonly actionPlan?: string;
  readonly documents?: readonly object[];
}

/** An initiative as stored in data/. */
export interface Initiative extends Dated {
  readonly code?: string;
  readonly kind: string;
  readonly programme?: string;
  readonly status?: string;
  readonly domains?: readonly number[];
  readonly domainBasis?: string;
  readonly countries?: readonly string[];
  readonly funders?: readonly string[];
  readonly implementers?: readonly string[];
  readonly budget?: Money;
  readonly budgetOf?: string;
}

/** A period of membership in a process or a body. */
export interface Member {
  readonly country?: string;
  readonly organisation?: string;
  readonly role: string;
  readonly since?: string;
  readonly until?: string;
}

/** An organisation as stored in data/. */
export interface Organisation {
  readonly id: string;
  readonly name: Text;
  readonly acronym?: string;
  readonly kind: string;
  readonly country?: string;
  readonly members?: readonly string[];
}

/** Reads a JSON file of data/. */
export function json<T>(file: string): T {
  return JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as T;
}

/** Reads the lines of a CSV file of data/, by column name. */
export function csv(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(dataDir, file)), { columns: true });
}

const inEveryFolder = <T>(file: string): readonly T[] =>
  componentNames.flatMap((name) => json<T[]>(`${name.toLowerCase()}/${file}`));

/** All meetings, each once. */
export const meetings = inEveryFolder<Meeting>('meetings.json');
/** All initiatives, each once. */
export const initiatives = inEveryFolder<Initiative>('initiatives.json');
export const organisations = json<Organisation[]>('atlas/organisations.json');
export const countries = json<{ code: string; region: string; subregion: string }[]>('atlas/countries.json');
/** The bodies that states belong to, with dated memberships. */
export const bodies = json<{ organisation: string; memberships: Member[] }[]>('continental/bodies.json');

/** Returns the countries that belong to a process today: partners and members whose record has no end. */
export function membersToday(process: 'rabat' | 'khartoum'): ReadonlySet<string> {
  const members = json<Member[]>(`${process}/members.json`);
  return new Set(
    members.flatMap(({ country, role, until }) =>
      country !== undefined && until === undefined && ['PARTNER', 'MEMBER'].includes(role) ? [country] : [],
    ),
  );
}

/** Returns the countries that belong to a body of states today. */
export function inBodyToday(organisation: string): ReadonlySet<string> {
  const body = bodies.find((one) => one.organisation === organisation);
  if (body === undefined) throw new Error(`data/continental/bodies.json has no ${organisation}.`);
  return new Set(
    body.memberships.filter(({ until }) => until === undefined).map(({ country = '' }) => country),
  );
}

/** True if a record belongs to the component. */
export const isOf =
  (component: string) =>
  ({ components }: Dated): boolean =>
    components.includes(component);

const manyStates = ['EU_INSTITUTION', 'INTERGOVERNMENTAL', 'REGIONAL_ECONOMIC_COMMUNITY'];
/** The seats of the bodies that belong to one state alone, by id. */
const ownBodies = new Map(
  organisations.filter(({ kind }) => !manyStates.includes(kind)).map(({ id, country }) => [id, country]),
);

/** True if a party of a record is the country itself, or a body seated there that does not belong to many states. */
export function isOfCountry(party: string, code: string): boolean {
  return party === code || ownBodies.get(party) === code;
}

/**
 * Returns the global ids of all that a record's parties stand for, each once: the parties themselves and the countries
 * of bodies.
 */
export function partyIds(parties: readonly string[]): readonly string[] {
  const seats = parties.flatMap((party) => ownBodies.get(party) ?? []);
  return [
    ...new Set(
      [...parties, ...seats].map((name) =>
        /^[A-Z]{2}$/.test(name) ? `country:${name}` : `organisation:${name}`,
      ),
    ),
  ];
}

/** Adds up the budgets by currency, in the order of the currencies, counting each initiative and each budget once. */
export function totalsOf(list: readonly Initiative[]): (Money & { readonly count: number })[] {
  const totals = new Map<string, { amount: number; count: number }>();
  for (const { budget, budgetOf } of list) {
    if (budget === undefined || budgetOf !== undefined) continue;
    const { amount, count } = totals.get(budget.currency) ?? { amount: 0, count: 0 };
    totals.set(budget.currency, { amount: amount + budget.amount, count: count + 1 });
  }
  return [...totals]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, { amount, count }]) => ({ currency, amount: cents(amount), count }));
}

/** Rounds an amount to the cent: sums in another order differ only far beyond that. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** Sorts records by their first day, then by id. Those without a date come last in either direction. */
export function byDate<T extends Dated>(list: readonly T[], direction: 'asc' | 'desc'): readonly T[] {
  const dated = list.filter(({ date }) => date?.start !== undefined);
  const undated = list.filter(({ date }) => date?.start === undefined);
  const compare = (one: T, other: T): number => {
    const [a, b] = [`${one.date?.start ?? ''} ${one.id}`, `${other.date?.start ?? ''} ${other.id}`];
    return a === b ? 0 : (a < b ? -1 : 1) * (direction === 'asc' ? 1 : -1);
  };
  return [...[...dated].sort(compare), ...[...undated].sort(compare)];
}

/** Returns a text in a language, or else in the other one. */
export function inLanguage(text: Text, language: 'EN' | 'FR'): string | undefined {
  return language === 'FR' ? (text.fr ?? text.en) : (text.en ?? text.fr);
}
