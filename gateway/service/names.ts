import { subgraphs, type SubgraphName } from '../../subgraphs';

/** The names of the subgraphs that this software has. */
export const subgraphNames: readonly string[] = Object.keys(subgraphs);

/** The error where this software has no subgraph of a name. */
export function noSuchSubgraph(name: string): string {
  return `There is no subgraph ${JSON.stringify(name)}; there are ${subgraphNames.join(', ')}.`;
}

/** The port of each subgraph where nothing else is said: those in the addresses of the composed supergraph. */
const ports: Readonly<Record<SubgraphName, number>> = {
  rabat: 4101,
  khartoum: 4102,
  jvap: 4103,
  continental: 4104,
  adept: 4105,
  atlas: 4106,
};

/** The port of a subgraph where nothing else is said; undefined where there is no such subgraph. */
export function usualPort(name: string): number | undefined {
  return Object.hasOwn(ports, name) ? ports[name as SubgraphName] : undefined;
}

/** The address of a subgraph on this machine; empty where there is no such subgraph. */
export function usualAddress(name: string): string {
  const port = usualPort(name);
  return port === undefined ? '' : `http://127.0.0.1:${String(port)}/graphql`;
}
