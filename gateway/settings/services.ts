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
      const message = `must be names and addresses such as rabat=http://rabat:4000/graphql, separated by commas; "${part}" is none`;
      context.addIssue({ code: 'custom', message });
    } else if (found.has(name)) {
      context.addIssue({ code: 'custom', message: `must name each subgraph once; "${name}" stands twice` });
    } else found.set(name, url);
  }
  return found;
});

// The headers that the gateway sets itself, and those that belong to a single connection.
const ownHeaders =
  /^(accept|accept-encoding|connection|content-.*|expect|host|keep-alive|mmd-edition|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

const headerNames: z.ZodType<readonly string[], string> = z.string().transform((value, context) => {
  const names = listed(value).map((name) => name.toLowerCase());
  for (const name of names) {
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      context.addIssue({
        code: 'custom',
        message: `must be names of headers separated by commas; "${name}" is none`,
      });
    else if (ownHeaders.test(name))
      context.addIssue({ code: 'custom', message: `must not name "${name}", which the gateway says itself` });
  }
  return [...new Set(names)];
});

function listed(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Settings for serving a single subgraph, and for asking those that are served elsewhere. */
export const serviceSettings = {
  subgraphs: setting(
    'MMD_SUBGRAPHS',
    '',
    'Subgraphs that are served elsewhere, as rabat=http://host:4101/graphql,atlas=…; those not named run in this process.',
    addresses,
  ),
  subgraphHeaders: setting(
    'MMD_SUBGRAPH_HEADERS',
    '',
    'Headers of a request that are passed on to subgraphs elsewhere, separated by commas; no other is.',
    headerNames,
  ),
  subgraphTimeoutMs: setting(
    'MMD_SUBGRAPH_TIMEOUT_MS',
    '5000',
    'How long a subgraph elsewhere may take for one fetch, in milliseconds.',
    wholeNumber(10, 600_000),
  ),
  subgraphRetries: setting(
    'MMD_SUBGRAPH_RETRIES',
    '2',
    'How often a read is tried again where the connection failed or the subgraph was not ready.',
    wholeNumber(0, 10),
  ),
  subgraphConnections: setting(
    'MMD_SUBGRAPH_CONNECTIONS',
    '64',
    'How many connections to each subgraph elsewhere are kept, which is how many fetches are under way at a time.',
    wholeNumber(1, 10_000),
  ),
  subgraphQueue: setting(
    'MMD_SUBGRAPH_QUEUE',
    '1000',
    'How many more fetches from it may wait for a connection; beyond that it counts as not answering.',
    wholeNumber(0, 1_000_000),
  ),
  subgraphFailures: setting(
    'MMD_SUBGRAPH_FAILURES',
    '5',
    'After how many failures in a row a subgraph elsewhere is left alone until it answers again.',
    wholeNumber(1, 10_000),
  ),
  subgraphProbeMs: setting(
    'MMD_SUBGRAPH_PROBE_MS',
    '500',
    'Longest pause between two probes of a subgraph that is left alone, in milliseconds; pauses double from 25 ms.',
    wholeNumber(10, 60_000),
  ),
  subgraphMaxResponseBytes: setting(
    'MMD_SUBGRAPH_MAX_RESPONSE_BYTES',
    '33554432',
    'Largest answer of a subgraph elsewhere, in bytes, also once it is decompressed; `mmd subgraph` gives none that is larger.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  subgraphCompression: setting(
    'MMD_SUBGRAPH_COMPRESSION',
    // Within one data centre the network is faster than compression.
    'false',
    'Whether subgraphs elsewhere are asked to compress their answers.',
    yesOrNo,
  ),
  subgraphErrors: setting(
    'MMD_SUBGRAPH_ERRORS',
    '',
    'Whether errors of subgraphs elsewhere go on in their own words: pass or mask. Where it is not set, they pass with --supergraph and are masked otherwise.',
    z.enum(['', 'pass', 'mask'], 'must be pass or mask'),
  ),
  subgraphBatches: setting(
    'MMD_SUBGRAPH_BATCHES',
    '',
    'Subgraphs of another make that take an array of operations, by name, separated by commas; * for all. Ours say so themselves.',
    z.string().transform(listed),
  ),
  subgraphMaxBodyBytes: setting(
    'MMD_SUBGRAPH_MAX_BODY_BYTES',
    // A gateway may ask about as many entities at once as an answer may hold objects.
    '16777216',
    'Largest request body that `mmd subgraph` takes, in bytes.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  subgraphMaxTokens: setting(
    'MMD_SUBGRAPH_MAX_TOKENS',
    // A plan repeats a client's fields for each type of an interface, so its operations are longer than the client's.
    '50000',
    'Most lexical tokens in a document that `mmd subgraph` takes.',
    wholeNumber(10, 1_000_000),
  ),
  subgraphEditions: setting(
    'MMD_SUBGRAPH_EDITIONS',
    // Around a switch gateways ask for two editions, as some of them hear of it earlier than others.
    '2',
    'How many editions `mmd subgraph` keeps open, for gateways that ask for one by name.',
    wholeNumber(2, 100),
  ),
};

/** The values of these settings. */
export type ServiceConfig = ValuesOf<typeof serviceSettings>;
