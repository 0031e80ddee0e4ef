import { z } from 'zod';
import { setting } from './setting';

/** The defaults with which each profile replaces the usual defaults, by variable. */
const profiles = {
  /** For a server that anyone can reach. */
  public: {
    // A hundred cached responses per second; new responses cost more (docs/security.md).
    MMD_RATE_LIMIT: '6000',
    // A browser opens six connections to a server, and a whole office may share one address.
    MMD_MAX_CLIENT_CONNECTIONS: '200',
    MMD_SUGGESTIONS: 'false',
    MMD_SUBGRAPH_ERRORS: 'mask',
    // Enough to see which operations are sent and how they perform; the process waits while a line is written.
    MMD_LOG_REQUESTS: '0.01',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The setting that describes a server's purpose in one word. */
export const profileSettings = {
  profile: setting(
    'MMD_PROFILE',
    '',
    `Profile that changes several defaults at once; each can still be set individually. public, for a server open to everyone, means ${listOf(profiles.public)}.`,
    z.enum(['', 'public'], 'must be public or unset'),
  ),
};

/** Returns the defaults of a profile, by variable. A name that is not a profile has none. */
export function profileDefaults(name: string | undefined): Readonly<Partial<Record<string, string>>> {
  return name === 'public' ? profiles[name] : {};
}

function listOf(defaults: Readonly<Record<string, string>>): string {
  return Object.entries(defaults)
    .map(([variable, value]) => `${variable}=${value}`)
    .join(', ');
}
