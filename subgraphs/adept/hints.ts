import type { Context } from '../kit/context';
import type { Hints } from '../kit/hints';
import { andThen, type MaybePromise } from '../kit/maybePromise';
import type { Queries } from './queries';

/** Names the relationships in which diaspora organisations work, because few pairs of countries have any. */
export function hints({ queries }: Context<Queries>): MaybePromise<Hints> {
  return andThen(queries.workWays(undefined), (ways) => ({
    records: ways.map(({ way }) => {
      const [a = '', b = ''] = way.split('-');
      return { __typename: 'Relationship', a: { code: a }, b: { code: b } };
    }),
    most: { 'AdeptRelationship.flows': 2 },
  }));
}
