import { initiativeCardFields } from '../../kit/card/fields';
import { components } from '../../kit/components';
import { byId } from '../../kit/fields/keys';
import { connectionFields } from '../../kit/list';
import { andThen } from '../../kit/maybePromise';
import { siblingsOf } from '../../kit/store/siblings';
import { textFields } from '../../kit/text/localised';
import type { InitiativeGrouping } from '../types.generated';
import type { AnyConnection, AtlasContext } from '../context';
import type { InitiativeLinks } from '../links';
import { initiativesOfDomain } from '../lists/initiatives';
import type { InitiativeRow } from '../lists/initiatives';
import type { DomainRow } from '../queries';
import { groupInitiatives, totalsOf } from '../summaries/initiatives';
import { labelOf } from '../summaries/labels';
import { listOf } from './connections';
import { linksOf } from './parties';
import { perComponent } from './perComponent';

/** Returns the GraphQL type of an initiative, which depends on the component that stores the initiative. */
export const initiativeType = ({ home }: Pick<InitiativeRow, 'home'>): string =>
  `${components[home].prefix}Initiative`;

const { countries, parties } = linksOf('initiativeLinks');

const fields = {
  ...initiativeCardFields,
  countries,
  funders: parties('funders'),
  implementers: parties('implementers'),
  domains: (initiative: InitiativeRow, _: unknown, context: AtlasContext) =>
    andThen(context.loaders.loadFor(context.queries.initiativeLinks, initiative, byId), (links) =>
      domainsOf(links, context),
    ),
};

function domainsOf(links: InitiativeLinks, { loaders, queries }: AtlasContext) {
  const others = () => siblingsOf(links).flatMap(({ domains }) => domains);
  return links.domains.map((domain) => loaders.load(queries.domain, domain, others));
}

/** Resolvers of initiatives, their lists and their domains. */
export const initiativeResolvers = {
  Initiative: { __resolveType: initiativeType },
  ...perComponent(
    (component) => `${components[component].prefix}Initiative`,
    () => fields,
  ),
  InitiativeConnection: {
    ...connectionFields,
    totals: (connection: AnyConnection) => totalsOf(connection),
    groups: (connection: AnyConnection, { by }: { readonly by: InitiativeGrouping }) =>
      groupInitiatives(connection, by),
  },
  InitiativeGroup: { label: labelOf },
  JvapDomain: {
    ...textFields('title'),
    initiatives: listOf('initiatives', initiativesOfDomain, ({ number }: DomainRow) => String(number)),
  },
};
