import { fault } from '../../kit/errors';
import { after, allOf, type MaybePromise } from '../../kit/maybe';
import type { AtlasContext } from '../context';

/** An id that a filter names, and where. */
interface Named {
  readonly argument: string;
  readonly id: string;
}

// The parts of filters that take global ids; their kinds were checked before.
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
  return after(row, (found) => found !== null);
}

/** Refuses a filter that names a record which the graph does not know: a slip of the pen would look like «none». */
export function checkKnownIds(filter: object, context: AtlasContext): MaybePromise<unknown> {
  const named = namedIn(filter, 'filter');
  return allOf(
    named.map(({ argument, id }) =>
      after(isKnown(id, named, context), (known) => {
        if (!known)
          throw fault(
            'NOT_FOUND',
            `The graph knows no record ${id}; \`search\` finds records by their words.`,
            {
              argument,
            },
          );
      }),
    ),
  );
}
