import { isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { FieldCost, Run } from './field';
import { ONE, type Counted } from './profile';
import type { Pages } from './sizes';

/** How large a part of an answer is at most. */
export interface Bound {
  readonly objects: number;
  readonly bytes: number;
}

/** Of no objects there is nothing. */
export const NOTHING: Bound = { objects: 0, bytes: 0 };

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
  // None of something without end is none.
  if (at.count === 0) return NOTHING;
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
function ofBranches(selection: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bound {
  const each = boundsOf(selection, at, pages, run);
  // Branches within branches are so gone through once, and not once more for each that they stand in.
  if (at.count <= 1) return dearestCase(selection, each);
  const one = dearestCase(selection, boundsOf(selection, ONE, pages, { ...run, tell: undefined }));
  const all = [...each.values()];
  return {
    objects: Math.min(sum(all.map(({ objects }) => objects)), at.count * one.objects),
    bytes: Math.min(sum(all.map(({ bytes }) => bytes)), at.count * one.bytes),
  };
}

type Bounds = ReadonlyMap<Branch, Bound>;

function boundsOf({ branches }: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bounds {
  return new Map(
    branches.map((branch) => {
      const count = Math.min(at.count, branch.total * at.repeats);
      return [branch, boundOf(branch.selection, { ...at, count }, pages, run)];
    }),
  );
}

/** What one object costs that is of the dearest type. */
function dearestCase({ cases }: SelectionCost, bounds: Bounds): Bound {
  let objects = 0;
  let bytes = 0;
  for (const branches of cases) {
    objects = Math.max(objects, sum(branches.map((branch) => bounds.get(branch)?.objects ?? 0)));
    bytes = Math.max(bytes, sum(branches.map((branch) => bounds.get(branch)?.bytes ?? 0)));
  }
  return { objects, bytes };
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
