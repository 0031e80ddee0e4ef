import { moneyOf } from '../../kit/fields/columns';
import { recordFields } from '../../kit/fields/record';
import { countriesField, organisationsField } from '../../kit/fields/references';
import { textFields } from '../../kit/text/localised';
import type { ContractQueries, ContractRow } from './queries';
import { byId, byOrganisation } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';

const { loaded } = fieldsFrom<ContractQueries>();

/** Resolvers of contracts, and of the fields that lead to them. */
export const contractResolvers = {
  JvapInitiative: { contracts: loaded('contractsByInitiative', byId) },
  JvapOrganisation: { contracts: loaded('contractsByImplementer', byOrganisation) },
  JvapContract: {
    ...textFields('title'),
    budget: (row: ContractRow) => moneyOf(row.budgetAmount, row.budgetCurrency),
    countries: countriesField<'countries'>('countries'),
    implementers: organisationsField<'implementers'>('implementers'),
    ...recordFields,
  },
};
