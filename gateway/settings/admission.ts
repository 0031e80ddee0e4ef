import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { setting, wholeNumber } from './setting';

/** A network: an address with a prefix length. Without a length it is the address alone. */
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

const listed: z.ZodType<readonly string[], string> = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Settings for the amount that one client may ask, and for the documents that it may ask. */
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
  trustedDocuments: setting(
    'MMD_TRUSTED_DOCUMENTS',
    'off',
    'Whether documents that are known in advance are told from others: off, prefer (asked by their hash alone, planned in advance, not charged for it) or only (nothing else is answered). Known are the saved operations, what the pages ask, and those of MMD_TRUSTED_MANIFESTS.',
    z.enum(['off', 'prefer', 'only'], 'must be off, prefer or only'),
  ),
  trustedManifests: setting(
    'MMD_TRUSTED_MANIFESTS',
    '',
    "Files of trusted documents as Apollo's or Relay's tools write them, or folders of .graphql files, separated by commas.",
    listed,
  ),
};
