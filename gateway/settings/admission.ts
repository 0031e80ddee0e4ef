import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { setting, wholeNumber } from './setting';

/** A network: an address with a prefix length. Without a length the network is the address alone. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

const networks: z.ZodType<readonly Network[], string> = z.string().transform((value, context) => {
  const found: Network[] = [];
  for (const part of value.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const network = networkIn(part);
    const message = `must be addresses or networks such as 10.0.0.0/8, separated by commas; "${part}" is neither`;
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

/** Settings for the amount that one client may request, and for the documents that it may send. */
export const admissionSettings = {
  rateLimit: setting(
    'MMD_RATE_LIMIT',
    '0',
    'Maximum points that a client, identified by its address, may spend per minute; 0 means no limit. A cached answer costs 1 point, any other what it takes to compute.',
    wholeNumber(0, 1_000_000_000),
  ),
  trustedProxies: setting(
    'MMD_TRUSTED_PROXIES',
    '',
    'Addresses and networks of proxies whose X-Forwarded-For header is trusted, separated by commas.',
    networks,
  ),
  trustedDocuments: setting(
    'MMD_TRUSTED_DOCUMENTS',
    'off',
    'How to treat trusted documents: off, prefer (clients may send their hash alone; they are planned in advance at no charge) or only (all other documents are refused). The saved operations, the documents of the pages and those in MMD_TRUSTED_MANIFESTS are trusted.',
    z.enum(['off', 'prefer', 'only'], 'must be off, prefer or only'),
  ),
  trustedManifests: setting(
    'MMD_TRUSTED_MANIFESTS',
    '',
    "Manifests of trusted documents written by Apollo's or Relay's tools, or folders of .graphql files, separated by commas.",
    listed,
  ),
};
