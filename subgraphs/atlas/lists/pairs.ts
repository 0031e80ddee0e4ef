import type { Tie } from '../../kit/list';
import type { InitiativeSlice } from '../tables/initiativeTally';
import { COUNTRY_ID_LENGTH } from '../tables/pairKey';
import { dateKeyNames } from '../tables/sortKey';
import { byParty } from './ties';

/** The tie of meetings to a pair of countries that both had a role in them. */
export const meetingsOfPair: Tie = {
  name: 'pair',
  ...byParty('meeting'),
  held: (knex) => knex.raw('substr(parents.value, 1, ?)', [COUNTRY_ID_LENGTH]),
  repeats: true,
  narrow(query, { knex }) {
    const other = knex
      .select('*')
      .from('meetingPart as other')
      .where('other.meeting', knex.ref('tie.meeting'))
      .where('other.party', knex.raw('substr(parents.value, ?)', [COUNTRY_ID_LENGTH + 2]));
    query.whereExists(other);
  },
};

/** The tie of initiatives to a pair of countries that both have a part in them, as beneficiary or funder. */
export const initiativesOfPair: Tie = {
  name: 'pair',
  table: 'initiativePair',
  parent: 'pair',
  child: 'initiative',
  carries: dateKeyNames,
  repeats: false,
  tally: { slice: 'PAIR' satisfies InitiativeSlice },
};
