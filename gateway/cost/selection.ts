import { isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { FieldCost, Run } from './field';
import { ONE, type Counted } from './profile';
import type { Pages } from './sizes';

/** How large a part of an answer is at most. */
export interface Bound {
  readonly objects: number;
  readonly bytes: number;
}

/** What is asked of objects of a type, ready to be counted. */
export interface SelectionCost {
  readonly fields: readonly FieldCost[];
  readonly branches: readonly Branch[];
  /** For each type that an object can have, the branches that count for it. */
  readonly cases: readonly (readonly Branch[])[];
}

/** What is asked only of those objects that are of a further type. */
export interface Branch {
  readonly selection: SelectionCost;
  /** How many objects of that type there are. */
  readonly total: number;
}

/** Adds up what is below so many objects. */
export function boundOf(selection: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bound {
  let objects = 0;
  let bytes = 0;
  for (const field of selection.fields) {
    const bound = field.bound(at, pages, run);
    objects += bound.objects;
    bytes += bound.bytes;
  }
  if (selection.branches.length === 0) return { objects, bytes };
  const narrowed = ofBranches(selection, at, pages, run);
  return { objects: objects + narrowed.objects, bytes: bytes + narrowed.bytes };
}

/**
 * Nobody knows how many objects are of which type. There cannot be more than as many as there are of each, and neither more
 * than if all were of the type that costs most.
 */
function ofBranches(
  { branches, cases }: SelectionCost,
  at: Counted,
  pages: Pages | undefined,
  run: Run,
): Bound {
  const each = branches.map(({ selection, total }) =>
    boundOf(selection, { ...at, count: Math.min(at.count, total * at.repeats) }, pages, run),
  );
  const untold: Run = { ...run, tell: undefined };
  const one = new Map(branches.map((branch) => [branch, boundOf(branch.selection, ONE, pages, untold)]));
  let objects = 0;
  let bytes = 0;
  for (const applying of cases) {
    objects = Math.max(objects, sum(applying.map((branch) => one.get(branch)?.objects ?? 0)));
    bytes = Math.max(bytes, sum(applying.map((branch) => one.get(branch)?.bytes ?? 0)));
  }
  return {
    objects: Math.min(sum(each.map((bound) => bound.objects)), at.count * objects),
    bytes: Math.min(sum(each.map((bound) => bound.bytes)), at.count * bytes),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** For each type that an object of `type` can have, the branches that count for it. */
export function casesOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  branches: ReadonlyMap<GraphQLCompositeType, Branch>,
): SelectionCost['cases'] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.map((one) =>
    [...branches].flatMap(([on, branch]) =>
      on === one || (isAbstractType(on) && schema.isSubType(on, one)) ? [branch] : [],
    ),
  );
}
