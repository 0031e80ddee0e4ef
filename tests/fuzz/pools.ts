import type { Edition } from '../../gateway/graph/subgraphs';
import type { Pools } from './values';
import { execute, parse } from 'graphql';

/** Asks for the codes and ids that {@link poolsIn} reads. */
export const poolsQuery = `{
  countries(first: 100) { nodes { code } }
  meetings(first: 40) { nodes { id } }
  initiatives(first: 60) { nodes { id } }
  organisations(first: 60) { nodes { id } }
  components { id }
}`;

interface Found {
  readonly countries: { readonly nodes: readonly { readonly code: string }[] };
  readonly meetings: { readonly nodes: readonly { readonly id: string }[] };
  readonly initiatives: { readonly nodes: readonly { readonly id: string }[] };
  readonly organisations: { readonly nodes: readonly { readonly id: string }[] };
  readonly components: readonly { readonly id: string }[];
}

/** Reads codes and ids of real records, so that arguments find something. */
export async function poolsOf(edition: Edition): Promise<Pools> {
  const atlas = edition.subgraphs.find(({ name }) => name === 'atlas');
  if (atlas === undefined) throw new Error('The edition has no atlas.');
  const { data } = await execute({
    schema: atlas.schema,
    document: parse(poolsQuery),
    contextValue: atlas.context(),
  });
  return poolsIn(data);
}

/** Returns the codes and ids in an answer to {@link poolsQuery}. */
export function poolsIn(data: unknown): Pools {
  const { countries, meetings, initiatives, organisations, components } = data as Found;
  const ids = [...meetings.nodes, ...initiatives.nodes, ...organisations.nodes, ...components].map(
    ({ id }) => id,
  );
  const plans = ['plan:jvap-2015', 'plan:marrakesh-action-plan-2018-2020'];
  return {
    countries: countries.nodes.map(({ code }) => code),
    ids: [
      ...ids,
      ...plans,
      'programme:mmd',
      'country:ML',
      'country:FR',
      'organisation:ecowas',
      'organisation:eu',
    ],
  };
}
