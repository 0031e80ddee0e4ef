import type { LedgerEntry } from './ledger';
import { asList, canonical, type Fields } from './values';

/** The conditions under which a record is compared. */
export interface Terms {
  readonly id: string;
  readonly entry: LedgerEntry;
  /** True if the record in the data was made from several facts. The record may then hold more than this fact. */
  readonly merged: boolean;
}

/** Fields that this project adds. No fact file contains the record whose budget another record repeats. */
const OWN: ReadonlySet<string> = new Set(['budgetOf']);

const TEXTS = new Set(['title', 'summary', 'name']);

/**
 * Lists the fields of a fact record that the record in the data lacks, except those that the ledger explains. The
 * undated members of a body of states are looked up in its dated memberships.
 */
export function differences(expected: Fields, actual: Fields, terms: Terms): string[] {
  const listed = new Set(
    terms.entry.differs
      .filter(({ id }) => id === terms.id)
      .map(({ field, value }) => `${field} ${canonical(value)}`),
  );
  const lost: string[] = [];
  const lose = (field: string, value: unknown) => {
    const shown = field === 'documents' ? (value as Fields)['title'] : value;
    if (!listed.has(`${field} ${canonical(shown)}`))
      lost.push(`${terms.id}: ${field} ${canonical(shown)} is not in the data`);
  };
  for (const [field, value] of Object.entries(expected)) {
    if (field === 'id' || (field === 'note' && noteKept(value, actual['note'], terms))) continue;
    const there = actual[field];
    if (field === 'note') lose(field, value);
    else if (field === 'members' && actual['memberships'] !== undefined) {
      const countries = (actual['memberships'] as Fields[]).map(({ country }) => country);
      asList(value)
        .filter((country) => !countries.includes(country))
        .forEach((country) => lose(field, country));
    } else if (TEXTS.has(field)) compareText(field, value as Fields, there as Fields | undefined, lose);
    else if (field === 'memberships') compareMemberships(value as Fields[], there as Fields[], terms, lose);
    else if (field === 'components' || (terms.merged && Array.isArray(value))) {
      const kept = new Set(asList(there ?? []).map(canonical));
      asList(value)
        .filter((item) => !kept.has(canonical(item)))
        .forEach((item) => lose(field, item));
    } else if (canonical(value) !== canonical(there)) lose(field, value);
  }
  if (!terms.merged) {
    for (const field of Object.keys(actual))
      if (!(field in expected) && !OWN.has(field))
        lost.push(`${terms.id}: ${field} is in the data but not in the facts`);
  }
  return lost;
}

function noteKept(note: unknown, there: unknown, terms: Terms): boolean {
  if (typeof there !== 'string') return false;
  if (terms.entry.reworded.includes(terms.id)) return true;
  return terms.merged ? there.includes(String(note)) : there === note;
}

function compareText(
  field: string,
  value: Fields,
  there: Fields | undefined,
  lose: (field: string, value: unknown) => void,
): void {
  for (const [language, words] of Object.entries(value)) {
    if (canonical(there?.[language]) !== canonical(words)) lose(`${field}.${language}`, words);
  }
}

/** Compares memberships country by country. A note that absorbed a source's description counts as reworded. */
function compareMemberships(
  value: Fields[],
  there: Fields[],
  terms: Terms,
  lose: (field: string, value: unknown) => void,
): void {
  const key = (membership: Fields) =>
    `${String(membership['country'])} ${String(membership['since'])} ${String(membership['until'])}`;
  const kept = new Map(there.map((membership) => [key(membership), membership]));
  for (const membership of value) {
    const other = kept.get(key(membership)) ?? {};
    for (const [field, inner] of Object.entries(membership)) {
      if (
        field === 'note' &&
        terms.entry.reworded.includes(terms.id) &&
        String(other[field]).includes(String(inner))
      )
        continue;
      if (canonical(inner) !== canonical(other[field]))
        lose(`memberships[${String(membership['country'])}].${field}`, inner);
    }
  }
  if (value.length !== there.length) lose('memberships', value.length);
}
