import type { ExecutionResult } from 'graphql';

import type { Flavour } from './model';

/** An answer as the text that a server of this kind sends; all of them mean the same. */
export function served(flavour: Flavour, { data, errors }: ExecutionResult): string {
  const told = errors?.map(({ message, path, locations }) => ({ message, path, locations }));
  switch (flavour) {
    case 'yoga':
      return JSON.stringify({ data, ...(told !== undefined && { errors: told }) });
    case 'strawberry':
      // Python: a key for everything, and keys in an order of their own.
      return JSON.stringify({ extensions: {}, errors: told ?? [], data: reversed(data ?? null) });
    case 'gqlgen':
      // Go: ids that are numbers in the store go out as numbers, and a code beside each error.
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

/** Whether a server of this kind does not say where an error belongs. */
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
