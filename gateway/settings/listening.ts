import { z } from 'zod';
import { setting, wholeNumber } from './setting';

const origins: z.ZodType<'*' | readonly string[], string> = z.string().transform((value, context) => {
  if (value === '*') return value;
  const list = value === 'none' ? [] : value.split(',').map((origin) => origin.trim());
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      const message = `must be *, none, or origins such as https://example.org, separated by commas; "${origin}" is not an origin`;
      context.addIssue({ code: 'custom', message });
    }
  }
  return list;
});

/** A host name or an IP address. */
export const hostName: z.ZodType<string, string> = z
  .string()
  .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address');

/** Settings for a server's address, its clients and its time limits. */
export const listeningSettings = {
  port: setting('PORT', '4000', 'TCP port to listen on; 0 picks any free port.', wholeNumber(0, 65_535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    // A newcomer's first start must not open a port to the network. A container sets 0.0.0.0, because its loopback
    // cannot be reached from outside.
    'Address to listen on. The default is reachable from this machine only; containers set 0.0.0.0.',
    hostName,
  ),
  workers: setting(
    'MMD_WORKERS',
    '1',
    // Each process has its own caches and database connections.
    'Number of processes that serve the port. Use one per processor core, minus the cores that other software needs.',
    wholeNumber(1, 256),
  ),
  corsOrigins: setting(
    'MMD_CORS_ORIGINS',
    // The graph is public, read-only and uses no cookies, so any page may read it.
    '*',
    'Origins whose pages may query the graph: *, none, or a list separated by commas.',
    origins,
  ),
  hsts: setting(
    'MMD_HSTS',
    '',
    'Value of the Strict-Transport-Security header, such as max-age=31536000; includeSubDomains. If not set, the header is left to the proxy that terminates TLS.',
    z
      .string()
      .regex(
        /^(max-age=\d{1,10}(; ?(includeSubDomains|preload))*)?$/i,
        'must be like max-age=31536000; includeSubDomains',
      ),
  ),
  maxBodyBytes: setting(
    'MMD_MAX_BODY_BYTES',
    '1048576',
    'Maximum size of a request body, in bytes.',
    wholeNumber(1_024, 104_857_600),
  ),
  maxBatch: setting(
    'MMD_MAX_BATCH',
    '0',
    'Maximum operations in one request, sent as a JSON array; 0 accepts no arrays. Each operation has its own limits.',
    wholeNumber(0, 1_000),
  ),
  requestTimeoutMs: setting(
    'MMD_REQUEST_TIMEOUT_MS',
    '30000',
    'How long a client may take to send its whole request, in milliseconds.',
    wholeNumber(100, 600_000),
  ),
  keepAliveTimeoutMs: setting(
    'MMD_KEEP_ALIVE_TIMEOUT_MS',
    // Longer than the 60 s for which load balancers usually keep an idle connection: the side that reuses a connection
    // must be the side that closes it first, or requests are lost.
    '65000',
    'How long an idle connection is kept open, in milliseconds.',
    wholeNumber(0, 600_000),
  ),
  drainDelayMs: setting(
    'MMD_DRAIN_DELAY_MS',
    // Someone who presses Ctrl-C need not wait for load balancers; deploy/ sets the value that its balancers need.
    '500',
    'How long a stopping server still accepts connections while /health/ready returns 503 and each response closes its connection, in milliseconds; 0 accepts none.',
    wholeNumber(0, 600_000),
  ),
  sendTimeoutMs: setting(
    'MMD_SEND_TIMEOUT_MS',
    '20000',
    'How long a client may read nothing of its answer before it is disconnected, in milliseconds.',
    wholeNumber(100, 600_000),
  ),
  maxConnections: setting(
    'MMD_MAX_CONNECTIONS',
    // An idle connection occupies a few kilobytes.
    '2000',
    'Maximum simultaneous connections per process; further ones are closed on arrival.',
    wholeNumber(1, 1_000_000),
  ),
  maxClientConnections: setting(
    'MMD_MAX_CLIENT_CONNECTIONS',
    '0',
    'Maximum simultaneous connections of one client, identified by its address, per process; 0 means no limit. Proxies in MMD_TRUSTED_PROXIES are not limited.',
    wholeNumber(0, 1_000_000),
  ),
  maxInFlight: setting(
    'MMD_MAX_IN_FLIGHT',
    // As many as can be answered within the default deadline if all of them are expensive.
    '500',
    'Maximum answers being computed or waiting at a time; further requests get 503 at once. Cached answers do not count.',
    wholeNumber(1, 100_000),
  ),
  maxLagMs: setting(
    'MMD_MAX_LAG_MS',
    '0',
    'Average event-loop delay above which answers that are not cached are refused with 503, in milliseconds; 0 never refuses.',
    wholeNumber(0, 60_000),
  ),
  drainTimeoutMs: setting(
    'MMD_DRAIN_TIMEOUT_MS',
    '10000',
    'How long a stopping server waits for requests in flight, in milliseconds.',
    wholeNumber(0, 600_000),
  ),
};
