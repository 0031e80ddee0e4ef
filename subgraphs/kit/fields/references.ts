import { namesIn } from './columns';
import { countryRef, organisationRef, type Context } from '../context';
import { follow, followAll } from '../store/siblings';

type Known = Pick<Context<unknown>, 'countries'>;

// The records that several rows refer to are read together, so each resolver also resolves the references of the row's
// siblings.

/** Returns a resolver for a column that holds a country's code, or null. */
export function countryField<Name extends string>(name: Name) {
  return (row: Record<Name, string | null>, _: unknown, context: Known) =>
    follow(row, (one) => {
      const code = one[name];
      return code === null ? null : countryRef(context, code);
    });
}

/** Returns a resolver for a column that holds a JSON list of country codes. */
export function countriesField<Name extends string>(name: Name) {
  return (row: Record<Name, string>, _: unknown, context: Known) =>
    followAll(row, (one) => namesIn(one[name]).map((code) => countryRef(context, code)));
}

/** Returns a resolver for a column that names an organisation, or null. */
export function organisationField<Name extends string>(name: Name) {
  return (row: Record<Name, string | null>) =>
    follow(row, (one) => {
      const organisation = one[name];
      return organisation === null ? null : organisationRef(organisation);
    });
}

/** Returns a resolver for a column that holds a JSON list of organisations. */
export function organisationsField<Name extends string>(name: Name) {
  return (row: Record<Name, string>) => followAll(row, (one) => namesIn(one[name]).map(organisationRef));
}

/** Resolvers of the two ends of an object that leads from one country to another, such as a flow or a corridor. */
export const directionFields = { from: countryField<'from'>('from'), to: countryField<'to'>('to') };
