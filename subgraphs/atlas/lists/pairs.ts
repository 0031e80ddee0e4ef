import type { Tie } from '../../kit/list';

// A pair's key is the global ids of both countries with a bar between; such an id has ten characters.
const ID_LENGTH = 'country:ML'.length;

/** The key of a pair of countries, by their codes. */
export function pairKey(a: string, b: string): string {
  return `country:${a}|country:${b}`;
}

/** Records in which both countries of a pair have one of these parts, or any part where none is named. */
function ofPair(record: string, parts: string, roles: readonly string[]): Tie {
  return {
    name: 'pair',
    pairs({ knex, listOf }) {
      const pairs = knex
        .distinct({ parent: 'pair.value', child: `one.${record}` })
        .from(listOf('pair', ({ keys }) => keys))
        .join(`${parts} as one`, (join) =>
          join.on('one.party', knex.raw('substr(pair.value, 1, ?)', [ID_LENGTH])),
        )
        .join(`${parts} as other`, (join) =>
          join
            .on(`other.${record}`, `one.${record}`)
            .andOn('other.party', knex.raw('substr(pair.value, ?)', [ID_LENGTH + 2])),
        );
      return roles.length === 0 ? pairs : pairs.whereIn('one.role', roles).whereIn('other.role', roles);
    },
  };
}

/** Meetings in which both countries had a part. */
export const meetingsOfPair = ofPair('meeting', 'meetingPart', []);

/** Initiatives in which both countries have a part, as beneficiary or funder. */
export const initiativesOfPair = ofPair('initiative', 'initiativePart', ['BENEFICIARY', 'FUNDER']);
