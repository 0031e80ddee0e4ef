import ipaddr from 'ipaddr.js';

import type { Network } from '../settings/admission';

// A provider gives a household or a server a whole network of this length, and it may change addresses within it at will.
const IPV6_PREFIX_BYTES = 8;

/**
 * Who asks: the address nearest to this server that is no proxy's of ours, as `X-Forwarded-For` tells it from the right. What
 * stands further left anybody may have written. An address of IPv6 stands for its network of 64 bits.
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
    // A proxy that tells no address, such as `unknown`, answers for it itself.
    if (next === null) break;
    client = next;
  }
  return nameOf(client);
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The address in a text, with a port or without; null where there is none. An IPv4 address told as one of IPv6 is itself. */
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
