import type { Context } from '../kit/context';
import type { Hints } from '../kit/hints';
import { after, type MaybePromise } from '../kit/maybe';
import type { Queries } from './queries';

/** Only few countries have diaspora organisations that work in another. */
export function hints({ queries }: Context<Queries>): MaybePromise<Hints> {
  return after(queries.workWays(undefined), (ways) => ({
    records: ways.map(({ way }) => {
      const [a = '', b = ''] = way.split('-');
      return { __typename: 'Relationship', a: { code: a }, b: { code: b } };
    }),
    most: { 'AdeptRelationship.flows': 2 },
  }));
}
