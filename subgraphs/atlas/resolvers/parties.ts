import { countryRef } from '../../kit/context';
import { after, type MaybePromise } from '../../kit/maybe';
import { follow, siblingsOf } from '../../kit/siblings';
import type { AtlasContext } from '../context';
import type { OrganisationRow } from '../lists/organisations';
import type { PartRow } from '../queries';

const COUNTRY = 'country:';

const isCountry = ({ party }: PartRow): boolean => party.startsWith(COUNTRY);

function organisationOf(
  part: PartRow,
  { loaders, queries }: AtlasContext,
): MaybePromise<OrganisationRow | null> {
  const others = () =>
    siblingsOf(part)
      .filter((one) => !isCountry(one))
      .map(({ party }) => party);
  return after(loaders.load(queries.organisation, part.party, others), typed('Organisation'));
}

/** Names the type of a row, for a field that may give rows of several types. */
export function typed(type: string) {
  return <Row extends object>(row: Row | null): Row | null =>
    row === null ? null : Object.assign(row, { __typename: type });
}

/** The countries and organisations that have this part, in the order of the record. */
export function partiesOf(
  parts: readonly PartRow[],
  role: string,
  context: AtlasContext,
): readonly MaybePromise<object | null>[] {
  return parts
    .filter((part) => part.role === role)
    .map((part) =>
      isCountry(part)
        ? follow(part, (one) =>
            isCountry(one) ? countryRef(context, one.party.slice(COUNTRY.length)) : null,
          )
        : organisationOf(part, context),
    );
}

/** The country that a row names in its column `country`, or null where it names none. */
export function countryOfRow(row: { readonly country: string | null }, _: unknown, context: AtlasContext) {
  return follow(row, ({ country }) => (country === null ? null : countryRef(context, country)));
}
