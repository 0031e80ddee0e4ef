import type { IncomingMessage } from 'node:http';

import type { Config } from '../config';
import type { Log } from '../logging';
import type { SharedCache } from '../redisCache';
import { Buckets } from './buckets';
import { clientOf } from './clients';
import { SharedBuckets } from './sharedBuckets';
import { Visitor } from './visitor';

export type { Visitor } from './visitor';

const MINUTE_MS = 60_000;

/** Limits how much each client may spend. */
export class Admission {
  readonly #buckets: Buckets;
  readonly #trustedProxies: Config['trustedProxies'];
  /** True once the warning about an unknown proxy has been logged, which happens only once. */
  #toldOfProxy = false;

  private constructor(
    { rateLimit, trustedProxies }: Pick<Config, 'rateLimit' | 'trustedProxies'>,
    shared: SharedCache | null,
    private readonly log: Log,
  ) {
    const size = { capacity: rateLimit, perMs: rateLimit / MINUTE_MS };
    this.#buckets = new Buckets(size, shared === null ? null : new SharedBuckets(size, shared));
    this.#trustedProxies = trustedProxies;
  }

  /** Opens the admission; returns null if no limit is set. */
  static open(
    config: Pick<Config, 'rateLimit' | 'trustedProxies'>,
    shared: SharedCache | null,
    log: Log,
  ): Admission | null {
    return config.rateLimit === 0 ? null : new Admission(config, shared, log);
  }

  /** Returns the client that sent a request and is charged for the request. */
  visitor({ socket, headers }: IncomingMessage): Visitor {
    const { remoteAddress: peer = '' } = socket;
    // Node joins repeated headers into one string; its types declare this for few headers.
    const forwardedFor = headers['x-forwarded-for'] as string | undefined;
    const client = clientOf(peer, forwardedFor, this.#trustedProxies);
    if (forwardedFor !== undefined && !this.#toldOfProxy && client === clientOf(peer, undefined, []))
      this.#tellOfProxy(peer);
    return new Visitor(client, this.#buckets);
  }

  #tellOfProxy(peer: string): void {
    this.#toldOfProxy = true;
    this.log.warn(
      { peer },
      'received X-Forwarded-For from an address not in MMD_TRUSTED_PROXIES; if it is a proxy, all its clients count as one',
    );
  }
}
