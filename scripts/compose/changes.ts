import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What changed for clients between two API schemas, worst first within a list. */
export interface Changes {
  /** Breaks a client that uses what changed. */
  readonly breaking: readonly string[];
  /** Breaks no query, but may surprise a client: a new enum value, say. */
  readonly dangerous: readonly string[];
  /** Nothing that a client could notice by failing. */
  readonly safe: readonly string[];
}

/** Compares two API schemas given as text. Fails where either is no schema. */
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

/** The changes as lines for a person; one line where there are none. */
export function formatChanges({ breaking, dangerous, safe }: Changes): string[] {
  const lines = [
    ...breaking.map((message) => `  breaking   ${message}`),
    ...dangerous.map((message) => `  dangerous  ${message}`),
    ...safe.map((message) => `  safe       ${message}`),
  ];
  const counts = `${breaking.length} breaking, ${dangerous.length} dangerous, ${safe.length} safe`;
  return lines.length === 0 ? ['No change for clients.'] : [`Changes for clients: ${counts}.`, ...lines];
}
