import { z } from 'zod';
import { setting } from './setting';

/** The defaults that each profile sets in place of the usual ones, by variable. */
const profiles = {
  /** For a server that anyone may reach. */
  public: {
    // A hundred kept answers per second; new answers cost more (docs/security.md).
    MMD_RATE_LIMIT: '6000',
    // A browser opens six to a server; behind one address may be an office.
    MMD_MAX_CLIENT_CONNECTIONS: '200',
    MMD_SUGGESTIONS: 'false',
    MMD_SUBGRAPH_ERRORS: 'mask',
    // Enough to see what is asked and how it goes; the process waits while a line is written.
    MMD_LOG_REQUESTS: '0.01',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The setting that names a server's purpose in one word. */
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
