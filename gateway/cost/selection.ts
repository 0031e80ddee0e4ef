import { isAbstractType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import type { FieldCost, Run } from './field';
import { ONE, type Counted } from './profile';
import type { Pages } from './sizes';

/** The maximum size of a part of a response. */
export interface Bound {
  readonly objects: number;
  readonly bytes: number;
}

/** The size of a part without objects. */
export const NOTHING: Bound = { objects: 0, bytes: 0 };

/** The compiled cost of the selections on a type. */
export interface SelectionCost {
  readonly fields: readonly FieldCost[];
  readonly branches: readonly Branch[];
  /** The branches that count for each type that an object can have. */
  readonly cases: readonly (readonly Branch[])[];
}

/** The selections requested only of objects that also have another type. */
export interface Branch {
  readonly selection: SelectionCost;
  /** Returns the subset of the objects that can have that type. */
  readonly narrow: (at: Counted) => Counted;
}

/** Adds up the sizes of everything below the objects of `at`. */
export function boundOf(selection: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bound {
  // Without objects even an infinite size counts as nothing (0 × Infinity would be NaN).
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
 * Bounds the branches. The number of objects of each type is unknown. The sum exceeds neither the sum of the branches
 * with as many objects as there are of each type, nor the sum if all objects have the most expensive type.
 */
function ofBranches(selection: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bound {
  const each = boundsOf(selection, at, pages, run);
  // This visits nested branches once; otherwise each level of nesting would visit them one more time.
  if (at.count <= 1) return dearestCase(selection, each);
  const one = dearestCase(
    selection,
    boundsOf(selection, { ...ONE, among: at.among }, pages, { ...run, tell: undefined }),
  );
  const all = [...each.values()];
  return {
    objects: Math.min(sum(all.map(({ objects }) => objects)), at.count * one.objects),
    bytes: Math.min(sum(all.map(({ bytes }) => bytes)), at.count * one.bytes),
  };
}

type Bounds = ReadonlyMap<Branch, Bound>;

function boundsOf({ branches }: SelectionCost, at: Counted, pages: Pages | undefined, run: Run): Bounds {
  return new Map(
    branches.map((branch) => [branch, boundOf(branch.selection, branch.narrow(at), pages, run)]),
  );
}

/** Returns the cost of one object of the most expensive type. */
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

/** Returns, for each type that an object of `type` can have, the branches that count for it. */
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
