import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { ALWAYS, holds, narrowed, type Condition } from './conditions';
import { EACH, type ResponsePath } from './paths';
import type { FetchNode, PlanNode } from './plan';
import type { ProgramRun } from './program';
import { FRAGMENT } from './rewrites';
import { conditionOf, type IsOfType } from './types';

/** The code of an error about a field that no subgraph can resolve. */
export const UNREACHED = 'FIELD_UNREACHABLE';

/** A field of an operation that its plan requests of no subgraph. */
export interface Unreached {
  /** The field's name in the schema. */
  readonly field: string;
  /**
   * The path of keys to the field, including its own key, with `... on Type` wherever only objects of that type have
   * it.
   */
  readonly path: readonly string[];
  readonly condition: Condition;
}

/**
 * Finds the fields of a canonical operation that its plan requests of no subgraph, without the fields below them. The
 * planner silently leaves out fields that it cannot reach.
 */
export function unreachedIn(
  document: DocumentNode,
  plan: PlanNode | undefined,
  schema: GraphQLSchema,
): readonly Unreached[] {
  const asked = new PlannedKeys();
  asked.addPlan(plan, []);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  const found: Unreached[] = [];
  const visit = (
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    known: PlannedKeys,
    path: readonly string[],
    outer: Condition,
  ): void => {
    for (const selection of selections) {
      const condition = narrowed(outer, selection.directives);
      if (condition === null || selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = conditionOf(selection, schema) ?? parent;
        // A fragment on a type that the object cannot have selects nothing.
        if (isObjectType(parent) && on !== parent && !(isAbstractType(on) && schema.isSubType(on, parent)))
          continue;
        const [type, step] =
          isObjectType(parent) || on === parent ? [parent, []] : [on, [FRAGMENT + on.name]];
        visit(selection.selectionSet, type, known, [...path, ...step], condition);
        continue;
      }
      if (selection.name.value.startsWith('__') || isUnionType(parent)) continue;
      const own = [...path, keyOf(selection)];
      const below = known.get(keyOf(selection));
      const field = parent.getFields()[selection.name.value];
      const type = field && getNamedType(field.type);
      if (below === undefined) found.push({ field: selection.name.value, path: own, condition });
      else if (selection.selectionSet !== undefined && isCompositeType(type))
        visit(selection.selectionSet, type, below, own, condition);
    }
  };
  if (operation !== undefined && root) visit(operation.selectionSet, root, asked, [], ALWAYS);
  return found;
}

/**
 * Returns the error that refuses an operation before it runs, if the operation selects an unreachable field regardless
 * of the variables and the data.
 */
export function refusalOf(unreached: readonly Unreached[]): GraphQLError | null {
  const sure = unreached.find(
    ({ path, condition }) => condition.length === 0 && !path.some((step) => step.startsWith(FRAGMENT)),
  );
  return sure === undefined ? null : unreachable(sure.field);
}

/**
 * Makes an error for each object of a response that lacks such a field: a silent null would claim that there is no
 * value.
 */
export function errorsAbout(
  unreached: readonly Unreached[],
  { data, given }: ProgramRun,
  isOfType: IsOfType,
): readonly GraphQLError[] {
  return unreached.flatMap((one) =>
    holds(one.condition, given.variables)
      ? placesAt(data, one.path, isOfType).map(
          (path) => new GraphQLError(messageAbout(one.field), { path, extensions: { code: UNREACHED } }),
        )
      : [],
  );
}

/** Makes the error of an operation that is refused because no subgraph can resolve one of its fields. */
export function unreachable(field?: string): GraphQLError {
  return new GraphQLError(messageAbout(field), { extensions: { code: UNREACHED, http: { status: 400 } } });
}

function messageAbout(field: string | undefined): string {
  const what = field === undefined ? 'a field of this operation' : `the field "${field}"`;
  return `No subgraph can resolve ${what} at this place in the query.`;
}

/** Returns the places in the data of the last key of a path, one for each object to which the path leads. */
function placesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  isOfType: IsOfType,
  place: ResponsePath = [],
): readonly ResponsePath[] {
  if (typeof value !== 'object' || value === null || step === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => placesAt(item, [step, ...rest], isOfType, [...place, index]));
  const object = value as Readonly<Record<string, unknown>>;
  if (!step.startsWith(FRAGMENT))
    return rest.length === 0 ? [[...place, step]] : placesAt(object[step], rest, isOfType, [...place, step]);
  const name = object['__typename'];
  const fits = typeof name === 'string' && isOfType(name, step.slice(FRAGMENT.length));
  return fits ? placesAt(object, rest, isOfType, place) : [];
}

/** The keys that a plan requests, each with the keys of its objects below it, regardless of type. */
class PlannedKeys {
  readonly #keys = new Map<string, PlannedKeys>();

  /** Returns the keys below a key; undefined if the plan does not request the key. */
  get(key: string): PlannedKeys | undefined {
    return this.#keys.get(key);
  }

  addPlan(node: PlanNode | undefined, path: readonly (string | number)[]): void {
    if (node === undefined) return;
    if (node.kind === 'Sequence' || node.kind === 'Parallel')
      for (const each of node.nodes) this.addPlan(each, path);
    else if (node.kind === 'Condition') {
      this.addPlan(node.ifClause, path);
      this.addPlan(node.elseClause, path);
    } else if (node.kind === 'Flatten') this.addPlan(node.node, [...path, ...node.path]);
    else if (node.kind === 'Fetch') this.#at(path).#addFetch(node);
  }

  #addFetch(fetch: FetchNode): void {
    const operation = fetch.operationDocumentNode?.definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    );
    for (const selection of operation?.selectionSet.selections ?? []) {
      // The fields of entities are below `_entities`.
      const set = selection.kind === Kind.FIELD && fetch.requires ? selection.selectionSet : undefined;
      this.#addSelections(set ?? { kind: Kind.SELECTION_SET, selections: [selection] });
    }
    for (const { path, ...rewrite } of fetch.outputRewrites ?? [])
      if (rewrite.kind === 'KeyRenamer') {
        const parent = this.#at(path.slice(0, -1));
        parent.#at([rewrite.renameKeyTo]).#add(parent.#at(path.slice(-1)));
      }
  }

  #add(other: PlannedKeys): void {
    for (const [key, below] of other.#keys) this.#at([key]).#add(below);
  }

  #addSelections({ selections }: SelectionSetNode): void {
    for (const selection of selections)
      if (selection.kind === Kind.INLINE_FRAGMENT) this.#addSelections(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const below = this.#at([keyOf(selection)]);
        if (selection.selectionSet !== undefined) below.#addSelections(selection.selectionSet);
      }
  }

  /** Returns the place of a plan's path, adding its keys if they are new. */
  #at(path: readonly (string | number)[]): PlannedKeys {
    return path.reduce<PlannedKeys>((place, step) => {
      const key = String(step);
      if (key === EACH || key === '_entities' || key.startsWith(FRAGMENT)) return place;
      let below = place.#keys.get(key);
      if (below === undefined) place.#keys.set(key, (below = new PlannedKeys()));
      return below;
    }, this);
  }
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
