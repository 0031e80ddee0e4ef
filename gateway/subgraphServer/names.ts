import { subgraphs, type SubgraphName } from '../../subgraphs';

/** The names of the subgraphs in this software. */
export const subgraphNames: readonly string[] = Object.keys(subgraphs);

/** Returns the error message for an unknown subgraph. */
export function noSuchSubgraph(name: string): string {
  return `There is no subgraph ${JSON.stringify(name)}; the subgraphs are ${subgraphNames.join(', ')}.`;
}

/** The default port of each subgraph, as in the addresses of the composed supergraph. */
const ports: Readonly<Record<SubgraphName, number>> = {
  rabat: 4101,
  khartoum: 4102,
  jvap: 4103,
  continental: 4104,
  adept: 4105,
  atlas: 4106,
};

/** Returns the default port of a subgraph; undefined if there is no such subgraph. */
export function usualPort(name: string): number | undefined {
  return Object.hasOwn(ports, name) ? ports[name as SubgraphName] : undefined;
}

/** Returns the default address of a subgraph on this machine; empty if there is no such subgraph. */
export function usualAddress(name: string): string {
  const port = usualPort(name);
  return port === undefined ? '' : `http://127.0.0.1:${String(port)}/graphql`;
}
