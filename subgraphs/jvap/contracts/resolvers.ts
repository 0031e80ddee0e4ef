import { moneyOf } from '../../kit/columns';
import type { Context } from '../../kit/context';
import { nameOf } from '../../kit/ids';
import { recordFields } from '../../kit/record';
import { countriesField, organisationsField } from '../../kit/references';
import { textFields } from '../../kit/text';
import type { ContractQueries, ContractRow } from './queries';

interface Keyed {
  readonly id: string;
}

/** Resolvers of contracts, and of the fields that lead to them. */
export const contractResolvers = {
  JvapInitiative: {
    contracts: (initiative: Keyed, _: unknown, { loaders, queries }: Context<ContractQueries>) =>
      loaders.loadFor(queries.contractsByInitiative, initiative, ({ id }) => id),
  },
  JvapOrganisation: {
    contracts: (organisation: Keyed, _: unknown, { loaders, queries }: Context<ContractQueries>) =>
      loaders.loadFor(queries.contractsByImplementer, organisation, ({ id }) =>
        nameOf(id, ['organisation'], 'id'),
      ),
  },
  JvapContract: {
    ...textFields('title'),
    budget: (row: ContractRow) => moneyOf(row.budgetAmount, row.budgetCurrency),
    countries: countriesField<'countries'>('countries'),
    implementers: organisationsField<'implementers'>('implementers'),
    ...recordFields,
  },
};
