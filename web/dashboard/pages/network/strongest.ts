import type { NetworkQuery } from '../../documents/Network.generated';

/** The most pairs that can be told apart in a drawing. */
const most = 400;

/** Finds how often a pair must have met to be drawn: pairs that met equally often are drawn together, or not at all. */
export function leastDrawn({ edges }: NetworkQuery['network']): number {
  const strongest = edges[0]?.meetings ?? 1;
  const beyond = edges[most]?.meetings ?? 0;
  return Math.min(strongest, beyond + 1);
}

/** Picks the strongest pairs, as many as can be told apart in a drawing, and their countries. */
export function strongestOf(network: NetworkQuery['network']): NetworkQuery['network'] {
  const least = leastDrawn(network);
  const edges = network.edges.filter(({ meetings }) => meetings >= least);
  const codes = new Set(edges.flatMap(({ a, b }) => [a.code, b.code]));
  return { ...network, edges, nodes: network.nodes.filter(({ country }) => codes.has(country.code)) };
}
