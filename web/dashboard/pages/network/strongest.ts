import type { NetworkQuery } from '../../documents/Network.generated';

/** The maximum number of pairs that can be distinguished in a drawing. */
const most = 400;

/**
 * Finds how often a pair must have met to be drawn. Pairs that met equally often are either all drawn or all omitted.
 */
export function leastDrawn({ edges }: NetworkQuery['network']): number {
  const strongest = edges[0]?.meetings ?? 1;
  const beyond = edges[most]?.meetings ?? 0;
  return Math.min(strongest, beyond + 1);
}

/** Picks the strongest pairs, as many as can be distinguished in a drawing, and their countries. */
export function strongestOf(network: NetworkQuery['network']): NetworkQuery['network'] {
  const least = leastDrawn(network);
  const edges = network.edges.filter(({ meetings }) => meetings >= least);
  const codes = new Set(edges.flatMap(({ a, b }) => [a.code, b.code]));
  return { ...network, edges, nodes: network.nodes.filter(({ country }) => codes.has(country.code)) };
}
