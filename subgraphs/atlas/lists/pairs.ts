import type { Relation } from '../../kit/list';
import type { InitiativeSlice } from '../tables/initiativeTally';
import { COUNTRY_ID_LENGTH } from '../tables/pairKey';
import { dateKeyNames } from '../tables/sortKey';
import { byParty } from './relations';

/** The relation of meetings to a pair of countries that both had a role in them. */
export const meetingsOfPair: Relation = {
  name: 'pair',
  ...byParty('meeting'),
  keyExpression: (knex) => knex.raw('substr(parents.value, 1, ?)', [COUNTRY_ID_LENGTH]),
  hasDuplicates: true,
  narrow(query, { knex }) {
    const other = knex
      .select('*')
      .from('meetingPart as other')
      .where('other.meeting', knex.ref('relation.meeting'))
      .where('other.party', knex.raw('substr(parents.value, ?)', [COUNTRY_ID_LENGTH + 2]));
    query.whereExists(other);
  },
};

/** The relation of initiatives to a pair of countries that both take part in them, as beneficiary or funder. */
export const initiativesOfPair: Relation = {
  name: 'pair',
  table: 'initiativePair',
  parent: 'pair',
  child: 'initiative',
  sortColumns: dateKeyNames,
  hasDuplicates: false,
  tally: { slice: 'PAIR' satisfies InitiativeSlice },
};
