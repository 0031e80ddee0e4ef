import { GraphQLError } from 'graphql';
import { describeFailure, failureOf } from '../../subgraphs/kit/store/postgres';
import { EditionError } from '../manifest';

/** Formats a database for messages as `PostgreSQL at host:5432/name`, never with a user or a password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}

const wayOuts: readonly (readonly [code: RegExp, wayOut: string])[] = [
  [/^25006$/, 'The server is read-only; publish to one that accepts changes.'],
  [/^53100$|^53000$/, 'The server is out of space; free some, or lower MMD_KEEP_EDITIONS.'],
  [
    /^53300$/,
    'The server accepts no more connections; lower MMD_DATABASE_POOL_SIZE or raise its max_connections.',
  ],
  [/^28/, 'Check the user and the password in DATABASE_URL.'],
  [/^3D000$/, 'Create the database, or correct its name in DATABASE_URL.'],
  [
    /^42501$/,
    'The user in DATABASE_URL has no permission to do this; docs/postgresql.md lists the rights it needs.',
  ],
  [
    /^55000$/,
    'The server does not accept connections to this database; allow them, or choose another database in DATABASE_URL.',
  ],
  [
    /^3F000$|^42P01$/,
    'Publish another edition with `mmd data publish`, or switch with `mmd edition switch`.',
  ],
  [/^XX00[12]$/, 'The database files are damaged; restore them, or publish to another database.'],
  [/^55P03$/, 'Another session is altering these tables; wait until it is done.'],
  [/^57014$/, 'The statement timed out; raise MMD_DATABASE_STATEMENT_TIMEOUT_MS.'],
];

/**
 * Converts a failure of PostgreSQL to an error for the operator, with a message and the remedy. Other errors are
 * returned unchanged.
 */
export function refusal(place: string, error: unknown): unknown {
  // The store's own error is intended for clients of the graph, but the operator needs the cause.
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { code = '' } = cause as { readonly code?: string };
  const known = wayOuts.find(([pattern]) => pattern.test(code))?.[1];
  const kind = failureOf(cause);
  if (known === undefined && kind === 'wrong') return error;
  const said = kind === 'away' || kind === 'hanging' ? 'cannot be reached' : 'returned an error';
  const wayOut = known ?? 'Check that it is running and that DATABASE_URL names it.';
  return new EditionError(`${place} ${said} (${describeFailure(cause)}). ${wayOut}`);
}
