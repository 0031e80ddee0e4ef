import { isAbstractType, Kind, type FieldNode, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';
import { ALWAYS, narrowed, type Condition } from '../engine/conditions';
import type { Fragments, Selected } from '../engine/collect';

/** All that is asked under one key of objects of a type. */
export interface CollectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly conditions: Condition[];
  readonly below: Selected[];
}

/** What is asked of all objects of a type, and what only of those that are of another type as well. */
export interface Collected {
  readonly fields: ReadonlyMap<string, CollectedField>;
  readonly branches: ReadonlyMap<GraphQLCompositeType, readonly Selected[]>;
}

/** Collects what is selected on a type: fields by their keys, and fragments that narrow the type by what they narrow it to. */
export function collect(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selections: readonly Selected[],
): Collected {
  const fields = new Map<string, CollectedField>();
  const branches = new Map<GraphQLCompositeType, Selected[]>();
  const spread = new Set<string>();
  const visit = ({ set, condition: outer }: Selected): void => {
    for (const selection of set.selections) {
      const condition = narrowed(outer, selection.directives);
      if (condition === null) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        let field = fields.get(key);
        if (field === undefined)
          fields.set(key, (field = { key, node: selection, conditions: [], below: [] }));
        field.conditions.push(condition);
        if (selection.selectionSet) field.below.push({ set: selection.selectionSet, condition });
        continue;
      }
      const named = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (named === undefined) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        if (condition === ALWAYS) spread.add(selection.name.value);
      }
      const inside = { set: named.selectionSet, condition };
      const on = named.typeCondition && schema.getType(named.typeCondition.name.value);
      if (on === undefined || on === type || (isAbstractType(on) && isWider(schema, on, type))) visit(inside);
      else if (isAbstractType(on) || isAbstractType(type)) {
        const known = branches.get(on as GraphQLCompositeType);
        if (known === undefined) branches.set(on as GraphQLCompositeType, [inside]);
        else known.push(inside);
      }
    }
  };
  selections.forEach(visit);
  return { fields, branches };
}

/** Whether all objects of a type are of an abstract type too. */
function isWider(
  schema: GraphQLSchema,
  wide: Parameters<GraphQLSchema['isSubType']>[0],
  type: GraphQLCompositeType,
): boolean {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.every((one) => schema.isSubType(wide, one));
}
