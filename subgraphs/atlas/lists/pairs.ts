import type { Tie } from '../../kit/list';
import type { InitiativeSlice } from '../tables/initiativeTally';
import { COUNTRY_ID_LENGTH } from '../tables/pairKey';
import { byParty } from './ties';

/** Records in which both countries of a pair have one of these parts, or any part where none is named. */
function ofPair(record: 'meeting' | 'initiative', roles: readonly string[]): Tie {
  const parts = byParty(record);
  return {
    name: 'pair',
    ...parts,
    held: (knex) => knex.raw('substr(parents.value, 1, ?)', [COUNTRY_ID_LENGTH]),
    repeats: true,
    narrow(query, { knex }) {
      const other = knex
        .select('*')
        .from(`${parts.table} as other`)
        .where(`other.${record}`, knex.ref(`tie.${record}`))
        .where('other.party', knex.raw('substr(parents.value, ?)', [COUNTRY_ID_LENGTH + 2]));
      query.whereExists(roles.length === 0 ? other : other.whereIn('other.role', roles));
      if (roles.length > 0) query.whereIn('tie.role', roles);
    },
  };
}

/** Meetings in which both countries had a part. */
export const meetingsOfPair = ofPair('meeting', []);

/** Initiatives in which both countries have a part, as beneficiary or funder. */
export const initiativesOfPair: Tie = {
  ...ofPair('initiative', ['BENEFICIARY', 'FUNDER']),
  tally: { slice: 'PAIR' satisfies InitiativeSlice },
};
