import { moneyOf } from '../kit/fields/columns';
import type { Context } from '../kit/context';
import type { Entities } from '../kit/schema/entities';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import { byId } from '../kit/fields/keys';
import { fieldsFrom } from '../kit/fields/loaded';
import { recordFields } from '../kit/fields/record';
import { organisationsField } from '../kit/fields/references';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import { textField } from '../kit/text/localised';
import { bodyResolvers } from './bodies/resolvers';
import { mobilityResolvers } from './mobility/resolvers';
import type { ProgrammeRow, Queries } from './queries';
import { remittanceResolvers } from './remittances/resolvers';
import type { Resolvers } from './types.generated';

type ContinentalContext = Context<Queries>;

const { loaded, read, entity } = fieldsFrom<Queries>();

const fromDataset = {
  dataset: loaded('dataset', ({ dataset }: { readonly dataset: string }) => dataset),
};

/** The resolvers of the continental dialogue. */
export const resolvers = mergeResolvers<Resolvers>(
  ownerResolvers('CONTINENTAL'),
  viewResolvers('CONTINENTAL'),
  bodyResolvers,
  mobilityResolvers,
  remittanceResolvers,
  {
    Query: {
      programme: (_: unknown, __: unknown, { loaders, queries }: ContinentalContext) =>
        loaders.load(queries.programme, 'programme:mmd'),
    },
    Programme: {
      name: textField('name'),
      budget: (row: ProgrammeRow) => moneyOf(row.budgetAmount, row.budgetCurrency),
      funders: organisationsField<'funders'>('funders'),
      implementers: organisationsField<'implementers'>('implementers'),
      ...recordFields,
    },
    ContinentalDialogue: { datasets: read('datasets') },
    Dataset: {
      ...recordFields,
      title: textField('title'),
      publisher: textField('publisher'),
      attribution: textField('attribution'),
      edition: textField('edition'),
    },
    RemittanceCost: fromDataset,
    RemittanceInflow: fromDataset,
    MigrantStock: fromDataset,
  },
);

/** The readers of the entities that the continental dialogue resolves. */
export const entities: Entities<ContinentalContext> = {
  ...ownerEntities('CONTINENTAL'),
  Programme: entity('programme', byId),
};
