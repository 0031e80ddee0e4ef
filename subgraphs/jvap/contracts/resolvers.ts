import { moneyOf } from '../../kit/fields/columns';
import type { Context } from '../../kit/context';
import { nameOf } from '../../kit/schema/ids';
import { recordFields } from '../../kit/fields/record';
import { countriesField, organisationsField } from '../../kit/fields/references';
import { textFields } from '../../kit/text/localised';
import type { ContractQueries, ContractRow } from './queries';
import type { ById } from '../../kit/fields/keys';

/** Resolvers of contracts, and of the fields that lead to them. */
export const contractResolvers = {
  JvapInitiative: {
    contracts: (initiative: ById, _: unknown, { loaders, queries }: Context<ContractQueries>) =>
      loaders.loadFor(queries.contractsByInitiative, initiative, ({ id }) => id),
  },
  JvapOrganisation: {
    contracts: (organisation: ById, _: unknown, { loaders, queries }: Context<ContractQueries>) =>
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
