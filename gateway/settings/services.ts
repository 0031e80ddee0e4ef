import { z } from 'zod';
import { setting, wholeNumber, yesOrNo, type ValuesOf } from './setting';

const addresses: z.ZodType<ReadonlyMap<string, URL>, string> = z.string().transform((value, context) => {
  const found = new Map<string, URL>();
  for (const part of listed(value)) {
    const [, name = '', address = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
    const url = URL.canParse(address) ? new URL(address) : null;
    const isOne =
      url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (!/^[A-Za-z_][\w-]*$/.test(name) || !isOne) {
      const message = `must be names and addresses such as rabat=http://rabat:4000/graphql, separated by commas; "${part}" is not of that form`;
      context.addIssue({ code: 'custom', message });
    } else if (found.has(name)) {
      context.addIssue({
        code: 'custom',
        message: `must name each subgraph only once; "${name}" appears twice`,
      });
    } else found.set(name, url);
  }
  return found;
});

// The headers that the gateway sets itself, and the headers that belong to a single connection.
const ownHeaders =
  /^(accept|accept-encoding|connection|content-.*|expect|host|keep-alive|mmd-edition|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

const headerNames: z.ZodType<readonly string[], string> = z.string().transform((value, context) => {
  const names = listed(value).map((name) => name.toLowerCase());
  for (const name of names) {
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      context.addIssue({
        code: 'custom',
        message: `must be header names separated by commas; "${name}" is not a header name`,
      });
    else if (ownHeaders.test(name))
      context.addIssue({ code: 'custom', message: `must not name "${name}", which the gateway sets itself` });
  }
  return [...new Set(names)];
});

function listed(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Settings for serving a single subgraph, and for querying remote subgraphs. */
export const serviceSettings = {
  subgraphs: setting(
    'MMD_SUBGRAPHS',
    '',
    'Remote subgraphs with their addresses, such as rabat=http://host:4101/graphql,atlas=…; those not named run in this process.',
    addresses,
  ),
  subgraphHeaders: setting(
    'MMD_SUBGRAPH_HEADERS',
    '',
    'Request headers to pass on to remote subgraphs, separated by commas; no others are passed on.',
    headerNames,
  ),
  subgraphTimeoutMs: setting(
    'MMD_SUBGRAPH_TIMEOUT_MS',
    '5000',
    'Timeout of one fetch from a remote subgraph, in milliseconds.',
    wholeNumber(10, 600_000),
  ),
  subgraphRetries: setting(
    'MMD_SUBGRAPH_RETRIES',
    '2',
    'How many times a read is retried if the connection failed or the subgraph was not ready.',
    wholeNumber(0, 10),
  ),
  subgraphConnections: setting(
    'MMD_SUBGRAPH_CONNECTIONS',
    '64',
    'Maximum connections to each remote subgraph, and so the number of simultaneous fetches.',
    wholeNumber(1, 10_000),
  ),
  subgraphQueue: setting(
    'MMD_SUBGRAPH_QUEUE',
    '1000',
    'Maximum fetches waiting for a connection to a remote subgraph; beyond that, the subgraph counts as unavailable.',
    wholeNumber(0, 1_000_000),
  ),
  subgraphFailures: setting(
    'MMD_SUBGRAPH_FAILURES',
    '5',
    'Consecutive failures after which a remote subgraph is no longer asked until a probe succeeds.',
    wholeNumber(1, 10_000),
  ),
  subgraphProbeMs: setting(
    'MMD_SUBGRAPH_PROBE_MS',
    '500',
    'Longest pause between probes of a remote subgraph that is no longer asked, in milliseconds. Pauses start at 25 ms and double.',
    wholeNumber(10, 60_000),
  ),
  subgraphMaxResponseBytes: setting(
    'MMD_SUBGRAPH_MAX_RESPONSE_BYTES',
    '33554432',
    "Maximum size of a remote subgraph's response, in bytes, both compressed and decompressed. `mmd subgraph` never sends a larger one.",
    wholeNumber(1_024, 1_073_741_824),
  ),
  subgraphCompression: setting(
    'MMD_SUBGRAPH_COMPRESSION',
    // Within one data centre the network is faster than compression.
    'false',
    'Whether to ask remote subgraphs to compress their responses.',
    yesOrNo,
  ),
  subgraphErrors: setting(
    'MMD_SUBGRAPH_ERRORS',
    '',
    'Whether error messages of remote subgraphs reach the client: pass or mask. If not set, they pass with --supergraph and are masked otherwise.',
    z.enum(['', 'pass', 'mask'], 'must be pass or mask'),
  ),
  subgraphBatches: setting(
    'MMD_SUBGRAPH_BATCHES',
    '',
    'Names of third-party subgraphs that accept an array of operations, separated by commas; * for all. `mmd subgraph` announces it by itself.',
    z.string().transform(listed),
  ),
  subgraphMaxBodyBytes: setting(
    'MMD_SUBGRAPH_MAX_BODY_BYTES',
    // A gateway may request as many entities at once as a response may hold objects.
    '16777216',
    'Maximum size of a request body that `mmd subgraph` accepts, in bytes.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  subgraphMaxTokens: setting(
    'MMD_SUBGRAPH_MAX_TOKENS',
    // A plan repeats a client's fields for each type of an interface, so its operations are longer than the client's.
    '50000',
    'Maximum lexical tokens in a document that `mmd subgraph` accepts.',
    wholeNumber(10, 1_000_000),
  ),
  subgraphEditions: setting(
    'MMD_SUBGRAPH_EDITIONS',
    // Around a switch gateways request two editions, because some of them learn of the switch earlier than others.
    '2',
    'Number of editions that `mmd subgraph` keeps open for gateways that request one by its id.',
    wholeNumber(2, 100),
  ),
};

/** The values of these settings. */
export type ServiceConfig = ValuesOf<typeof serviceSettings>;
