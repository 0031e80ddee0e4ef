import ipaddr from 'ipaddr.js';

import type { Network } from '../settings/admission';

// Providers assign a household or a server a whole network of this length, and addresses within it may change at will.
const IPV6_PREFIX_BYTES = 8;

/**
 * Identifies the client: the nearest address that does not belong to a trusted proxy, reading `X-Forwarded-For` from
 * the right. Anybody may have written the entries further left. An IPv6 address counts as its 64-bit network.
 *
 * @param peer the address at the other end of the connection
 */
export function clientOf(
  peer: string,
  forwardedFor: string | undefined,
  proxies: readonly Network[],
): string {
  let client = addressIn(peer);
  if (client === null) return peer;
  const told = proxies.length === 0 || forwardedFor === undefined ? [] : forwardedFor.split(',');
  while (told.length > 0 && isIn(client, proxies)) {
    const next = addressIn(told.pop() ?? '');
    // A proxy that gives no address but a word such as `unknown` counts as the client itself.
    if (next === null) break;
    client = next;
  }
  return nameOf(client);
}

/** True if the other end of a connection is a trusted proxy. */
export function isTrusted(peer: string, proxies: readonly Network[]): boolean {
  const address = addressIn(peer);
  return address !== null && isIn(address, proxies);
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Parses an address, with or without a port; returns null if the string is not an address. An IPv4 address in IPv6 form
 * is returned as IPv4.
 */
function addressIn(text: string): Address | null {
  const bare = text
    .trim()
    .replace(/^"?\[([^\]]*)\](?::\d+)?"?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const isOne = ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare);
  return isOne ? ipaddr.process(bare) : null;
}

function isIn(address: Address, networks: readonly Network[]): boolean {
  return networks.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}

function nameOf(address: Address): string {
  if (address.kind() === 'ipv4') return address.toString();
  const bytes = address.toByteArray();
  return `${new ipaddr.IPv6(bytes.fill(0, IPV6_PREFIX_BYTES)).toString()}/64`;
}
