import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { setting, wholeNumber } from './setting';

/** The network of an address, as of one after `/`: the address alone where no length is given. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

const networks: z.ZodType<readonly Network[], string> = z.string().transform((value, context) => {
  const found: Network[] = [];
  for (const part of value.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const network = networkIn(part);
    const message = `must be addresses or networks such as 10.0.0.0/8 separated by commas; "${part}" is none`;
    if (network === null) context.addIssue({ code: 'custom', message });
    else found.push(network);
  }
  return found;
});

function networkIn(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** How much one client may ask. */
export const admissionSettings = {
  rateLimit: setting(
    'MMD_RATE_LIMIT',
    '0',
    'How many points a client, told by its address, may spend in a minute; 0 sets no limit. An answer that is kept costs 1, others what they cost to work out.',
    wholeNumber(0, 1_000_000_000),
  ),
  trustedProxies: setting(
    'MMD_TRUSTED_PROXIES',
    '',
    'Addresses and networks of proxies whose X-Forwarded-For is believed, separated by commas.',
    networks,
  ),
};
