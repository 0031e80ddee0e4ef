import type { SubgraphName, subgraphs } from '../subgraphs';
import type { ComponentName } from '../subgraphs/kit/records';
import type { SubgraphDefinition } from '../subgraphs/kit/subgraph';
import { componentFolders, type Data } from './data';

/** The data that each subgraph's database is built from. */
export type Inputs = {
  readonly [Name in SubgraphName]: (typeof subgraphs)[Name] extends SubgraphDefinition<infer Input, infer _>
    ? Input
    : never;
};

/** Distributes the records: each component gets all that are its own or shared with it, atlas gets what it indexes. */
export function inputsOf(data: Data): Inputs {
  const { countries, organisations } = data.atlas;
  const all = {
    meetings: componentFolders.flatMap((folder) => data[folder].meetings),
    initiatives: componentFolders.flatMap((folder) => data[folder].initiatives),
  };
  const owner = (name: ComponentName) => ({
    name,
    countries,
    organisations,
    meetings: all.meetings.filter(({ components }) => components.includes(name)),
    initiatives: all.initiatives.filter(({ components }) => components.includes(name)),
  });
  return {
    atlas: {
      countries,
      organisations,
      ...all,
      components: componentFolders.map((folder) => data[folder].component),
      actionPlans: {
        RABAT: data.rabat.actionPlans,
        KHARTOUM: data.khartoum.actionPlans,
        JVAP: data.jvap.actionPlans,
        CONTINENTAL: data.continental.actionPlans,
      },
      members: { RABAT: data.rabat.members, KHARTOUM: data.khartoum.members },
      bodies: data.continental.bodies,
      freeMovement: data.continental.freeMovement,
      diasporaOrganisations: data.adept.diasporaOrganisations,
      programme: data.continental.programme,
    },
    rabat: { ...data.rabat, ...owner('RABAT') },
    khartoum: { ...data.khartoum, ...owner('KHARTOUM') },
    jvap: { ...data.jvap, ...owner('JVAP') },
    continental: { ...data.continental, ...owner('CONTINENTAL') },
    adept: { ...data.adept, ...owner('ADEPT'), actionPlans: [] },
  };
}
