import {
  isAbstractType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Condition } from '../engine/conditions';
import { eachSelected, type Fragments, type Selected } from '../engine/collect';

/** All selections that share one key in the response. */
export interface CollectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly conditions: Condition[];
  readonly below: Selected[];
}

/**
 * The fields requested of all objects of a type, and the selections requested only of objects that also have another
 * type.
 */
export interface Collected {
  readonly fields: ReadonlyMap<string, CollectedField>;
  readonly branches: ReadonlyMap<GraphQLCompositeType, readonly Selected[]>;
}

/** Collects the selections on a type: fields by their keys, and narrowing fragments by the type that they narrow to. */
export function collect(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selections: readonly Selected[],
): Collected {
  const fields = new Map<string, CollectedField>();
  const branches = new Map<GraphQLCompositeType, Selected[]>();
  eachSelected(fragments, selections, {
    field(key, node, condition) {
      let field = fields.get(key);
      if (field === undefined) fields.set(key, (field = { key, node, conditions: [], below: [] }));
      field.conditions.push(condition);
      if (node.selectionSet) field.below.push({ set: node.selectionSet, condition });
    },
    enters(name, inside) {
      const on = name === undefined ? type : (schema.getType(name) as GraphQLCompositeType);
      if (on === type || (isAbstractType(on) && isWider(schema, on, type))) return true;
      if (isAbstractType(on) || isAbstractType(type)) {
        const known = branches.get(on);
        if (known === undefined) branches.set(on, [inside]);
        else known.push(inside);
      }
      return false;
    },
  });
  return { fields, branches };
}

/** True if every object of `type` also belongs to the abstract type `wide`, and `type` has all of its fields. */
function isWider(
  schema: GraphQLSchema,
  wide: Parameters<GraphQLSchema['isSubType']>[0],
  type: GraphQLCompositeType,
): boolean {
  if (!isUnionType(type) && schema.isSubType(wide, type)) return true;
  if (!isUnionType(wide) || !isAbstractType(type)) return false;
  return schema.getPossibleTypes(type).every((one) => schema.isSubType(wide, one));
}
