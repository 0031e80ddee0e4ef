import type { ExecutionResult } from 'graphql';

import type { Flavour } from './model';

/** Writes an answer as a server of this kind sends it; all kinds mean the same. */
export function served(flavour: Flavour, { data, errors }: ExecutionResult): string {
  const told = errors?.map(({ message, path, locations }) => ({ message, path, locations }));
  switch (flavour) {
    case 'yoga':
      return JSON.stringify({ data, ...(told !== undefined && { errors: told }) });
    case 'strawberry':
      // Python: every key is present, and keys have an order of their own.
      return JSON.stringify({ extensions: {}, errors: told ?? [], data: reversed(data ?? null) });
    case 'gqlgen':
      // Go: ids that are numbers in the store are sent as numbers, and each error has a code.
      return JSON.stringify({
        ...(told !== undefined && {
          errors: told.map((error) => ({ ...error, extensions: { code: 'INTERNAL' } })),
        }),
        data: withNumbers(data ?? null),
      });
    case 'terse':
      return JSON.stringify({
        data: data ?? null,
        ...(told !== undefined && { errors: told.map(({ message }) => ({ message })) }),
      });
  }
}

/** True if a server of this kind sends errors without paths. */
export function omitsPaths(flavour: Flavour): boolean {
  return flavour === 'terse';
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, below]) => [key, reversed(below)]));
}

function withNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, below]) => [
      key,
      key === 'id' && /^[1-9]\d*$/.test(String(below)) ? Number(below) : withNumbers(below),
    ]),
  );
}
