import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';

import { SubgraphUnknown, SupergraphError } from '../execution/planning';
import type { Addresses } from './index';

/**
 * Returns the subgraphs that a supergraph names, each with its address, or with undefined if the supergraph gives no
 * address.
 *
 * @throws SupergraphError if the string is not GraphQL.
 */
function subgraphsIn(supergraphSdl: string): ReadonlyMap<string, string | undefined> {
  let document: DocumentNode;
  try {
    document = parse(supergraphSdl, { noLocation: true });
  } catch (error) {
    throw new SupergraphError(`It is not GraphQL: ${error instanceof Error ? error.message : String(error)}`);
  }
  const found = new Map<string, string | undefined>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { directives } of definition.values ?? []) {
      const graph = directives?.find(({ name }) => name.value === 'join__graph');
      const name = argumentOf(graph, 'name');
      if (name !== undefined) found.set(name, argumentOf(graph, 'url'));
    }
  }
  return found;
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Throws a `SubgraphUnknown` if addresses are given for subgraphs that the supergraph does not name. */
export function checkNames(addresses: Addresses, supergraphSdl: string): void {
  if (addresses.size > 0) checkKnown(addresses, subgraphsIn(supergraphSdl));
}

function checkKnown(addresses: Addresses, known: ReadonlyMap<string, unknown>): void {
  const unknown = [...addresses.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new SubgraphUnknown(
      `MMD_SUBGRAPHS names ${unknown.join(', ')}, but the supergraph only has ${[...known.keys()].join(', ')}.`,
    );
}

/**
 * Returns the address of every subgraph: the configured address, or else the address in the supergraph. The error lists
 * all subgraphs without an address.
 *
 * @throws SupergraphError if a subgraph has no address; `SubgraphUnknown` if an address is for a subgraph that the
 * supergraph does not name.
 */
export function addressesIn(supergraphSdl: string, configured: Addresses): Addresses {
  const known = subgraphsIn(supergraphSdl);
  checkKnown(configured, known);
  const addresses = new Map<string, URL>();
  const without: string[] = [];
  for (const [name, url = ''] of known) {
    const given = URL.canParse(url) && /^https?:/.test(url) ? new URL(url) : undefined;
    const address = configured.get(name) ?? given;
    if (address === undefined) without.push(name);
    else addresses.set(name, address);
  }
  if (without.length > 0)
    throw new SupergraphError(
      `It has no address for ${without.join(', ')}; add one in MMD_SUBGRAPHS, or a url in @join__graph.`,
    );
  return addresses;
}
