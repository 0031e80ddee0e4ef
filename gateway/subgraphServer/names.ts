import { componentFolders, components } from '../../subgraphs/kit/components';

/** The names of the subgraphs in this software. */
export const subgraphNames: readonly string[] = ['atlas', ...componentFolders];

/** Returns the error message for an unknown subgraph. */
export function noSuchSubgraph(name: string): string {
  return `There is no subgraph ${JSON.stringify(name)}; the subgraphs are ${subgraphNames.join(', ')}.`;
}

/** The default port of each subgraph, as in the addresses of the composed supergraph, in ascending order. */
export const usualPorts: ReadonlyMap<string, number> = new Map(
  [
    { folder: 'atlas', port: 4106 },
    ...Object.values(components).map(({ folder, port }) => ({ folder, port })),
  ]
    .sort((one, next) => one.port - next.port)
    .map(({ folder, port }) => [folder, port]),
);

/** Returns the default port of a subgraph; undefined if there is no such subgraph. */
export function usualPort(name: string): number | undefined {
  return usualPorts.get(name);
}

/** Returns the default address of a subgraph on this machine; empty if there is no such subgraph. */
export function usualAddress(name: string): string {
  const port = usualPort(name);
  return port === undefined ? '' : `http://127.0.0.1:${String(port)}/graphql`;
}
