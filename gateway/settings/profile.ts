import { z } from 'zod';
import { setting } from './setting';

/** Defaults that a profile sets in place of the usual ones, by variable. */
const profiles = {
  /** A server that anybody may reach. */
  public: {
    // A hundred answers a second that are kept; what is worked out costs more (docs/security.md).
    MMD_RATE_LIMIT: '6000',
    MMD_SUGGESTIONS: 'false',
    MMD_SUBGRAPH_ERRORS: 'mask',
    // Enough to see who asks what and how it fares; each line is written before anything else is done.
    MMD_LOG_REQUESTS: '0.01',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a server is for, in one word. */
export const profileSettings = {
  profile: setting(
    'MMD_PROFILE',
    '',
    `One word for several settings, each of which can be set otherwise. public, for a server that anybody may reach, means ${listOf(profiles.public)}.`,
    z.enum(['', 'public'], 'must be public, or not be set'),
  ),
};

/** The defaults that hold where a profile is set, by variable. A name that is no profile has none. */
export function profileDefaults(name: string | undefined): Readonly<Partial<Record<string, string>>> {
  return name === 'public' ? profiles[name] : {};
}

function listOf(defaults: Readonly<Record<string, string>>): string {
  return Object.entries(defaults)
    .map(([variable, value]) => `${variable}=${value}`)
    .join(', ');
}
