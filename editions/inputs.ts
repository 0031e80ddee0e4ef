import type { SubgraphName, subgraphs } from '../subgraphs';
import {
  componentFolders,
  components,
  type ComponentFolder,
  type ComponentName,
} from '../subgraphs/kit/components';
import type { OwnerData } from '../subgraphs/kit/owner';
import type { SubgraphDefinition } from '../subgraphs/kit/subgraph';
import type { Data } from './data';

/** The data that each subgraph's database is built from. */
export type Inputs = {
  readonly [Name in SubgraphName]: (typeof subgraphs)[Name] extends SubgraphDefinition<infer Input, infer _>
    ? Input
    : never;
};

/** A component's records from its own folder of data, and the records that it shares with other components. */
type ComponentInputs = { readonly [Name in ComponentFolder]: Data[Name] & Omit<OwnerData, 'component'> };

/**
 * Distributes the records: each component gets its own records and the records shared with it, and atlas gets the
 * records that it indexes.
 */
export function inputsOf(data: Data): Inputs {
  const { countries, organisations } = data.atlas;
  const all = {
    meetings: componentFolders.flatMap((folder) => data[folder].meetings),
    initiatives: componentFolders.flatMap((folder) => data[folder].initiatives),
  };
  const kept = Object.values(components).map(({ name, folder }) => ({ name, files: data[folder] }));
  const actionPlans = new Map(
    kept.map(({ name, files }) => [name, 'actionPlans' in files ? files.actionPlans : []]),
  );
  const members = new Map(
    kept.flatMap(({ name, files }) => ('members' in files ? [[name, files.members] as const] : [])),
  );
  const shared = (name: ComponentName): Omit<OwnerData, 'component'> => ({
    name,
    countries,
    organisations,
    meetings: all.meetings.filter(({ components: names }) => names.includes(name)),
    initiatives: all.initiatives.filter(({ components: names }) => names.includes(name)),
    actionPlans: actionPlans.get(name) ?? [],
  });
  // The type of an object made from entries allows any key. The keys here are the names of the components.
  const ofComponents = Object.fromEntries(
    Object.values(components).map(({ name, folder }) => [folder, { ...data[folder], ...shared(name) }]),
  ) as ComponentInputs;
  return {
    atlas: {
      countries,
      organisations,
      ...all,
      components: kept.map(({ files }) => files.component),
      actionPlans,
      members,
      bodies: data.continental.bodies,
      freeMovement: data.continental.freeMovement,
      diasporaOrganisations: data.adept.diasporaOrganisations,
      programme: data.continental.programme,
    },
    ...ofComponents,
  };
}
