import type { Context } from '../kit/context';
import type { Hints } from '../kit/hints';
import { andThen, type MaybePromise } from '../kit/maybePromise';
import type { Queries } from './queries';

/** Lists the pairs of countries that diaspora organisations link, because few pairs have any such organisation. */
export function hints({ queries }: Context<Queries>): MaybePromise<Hints> {
  return andThen(queries.workWays(undefined), (ways) => ({
    records: ways.map(({ way }) => {
      const [a = '', b = ''] = way.split('-');
      return { __typename: 'Relationship', a: { code: a }, b: { code: b } };
    }),
    most: { 'AdeptRelationship.flows': 2 },
  }));
}
