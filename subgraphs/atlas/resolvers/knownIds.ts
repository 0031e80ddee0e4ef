import { fault } from '../../kit/schema/errors';
import { andThen, allOf, type MaybePromise } from '../../kit/maybePromise';
import type { AtlasContext } from '../context';

/** An id in a filter, with the path of its argument. */
interface Named {
  readonly argument: string;
  readonly id: string;
}

// The parts of filters that accept global ids. The kinds of these ids have already been checked.
const idParts: ReadonlySet<string> = new Set([
  'inBodies',
  'notInBodies',
  'funders',
  'implementers',
  'actionPlans',
]);

function namedIn(filter: object, at: string): readonly Named[] {
  return Object.entries(filter as Record<string, unknown>).flatMap(([part, value]): readonly Named[] => {
    const argument = `${at}.${part}`;
    if (Array.isArray(value))
      return idParts.has(part) ? (value as string[]).map((id) => ({ argument, id })) : [];
    return typeof value === 'object' && value !== null ? namedIn(value, argument) : [];
  });
}

function isKnown(
  id: string,
  all: readonly Named[],
  { loaders, queries, countries }: AtlasContext,
): MaybePromise<boolean> {
  const [kind, name = ''] = id.split(':', 2);
  if (kind === 'country') return countries.has(name);
  const others = () => all.map((one) => one.id).filter((other) => other.startsWith(`${String(kind)}:`));
  const row: MaybePromise<object | null> =
    kind === 'plan'
      ? loaders.load(queries.actionPlan, id, others)
      : loaders.load(queries.organisation, id, others);
  return andThen(row, (found) => found !== null);
}

/**
 * Rejects a filter that contains the id of an unknown record. A mistyped id would otherwise look like an empty result.
 */
export function checkKnownIds(filter: object, context: AtlasContext): MaybePromise<unknown> {
  const named = namedIn(filter, 'filter');
  return allOf(
    named.map(({ argument, id }) =>
      andThen(isKnown(id, named, context), (known) => {
        if (!known)
          throw fault(
            'NOT_FOUND',
            `There is no record ${id} in the graph; use \`search\` to find records by words.`,
            {
              argument,
            },
          );
      }),
    ),
  );
}
