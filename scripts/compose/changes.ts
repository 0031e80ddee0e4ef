import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** The changes between two API schemas, by their effect on clients. */
export interface Changes {
  /** Changes that break a client that uses the changed part. */
  readonly breaking: readonly string[];
  /** Changes that break no operation but may surprise a client, such as a new enum value. */
  readonly dangerous: readonly string[];
  /** Changes that break no client. */
  readonly safe: readonly string[];
}

/** Compares two API schemas given as strings. Fails if either is not a schema. */
export async function compareSchemas(before: string, after: string): Promise<Changes> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const of = (level: CriticalityLevel): string[] =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  return {
    breaking: of(CriticalityLevel.Breaking),
    dangerous: of(CriticalityLevel.Dangerous),
    safe: of(CriticalityLevel.NonBreaking),
  };
}

/** Formats the changes as readable lines, or a single line if there are none. */
export function formatChanges({ breaking, dangerous, safe }: Changes): string[] {
  const lines = [
    ...breaking.map((message) => `  breaking   ${message}`),
    ...dangerous.map((message) => `  dangerous  ${message}`),
    ...safe.map((message) => `  safe       ${message}`),
  ];
  const counts = `${breaking.length} breaking, ${dangerous.length} dangerous, ${safe.length} safe`;
  return lines.length === 0 ? ['No change for clients.'] : [`Changes for clients: ${counts}.`, ...lines];
}
