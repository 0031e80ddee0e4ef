import type { FieldNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import {
  collectFields,
  slotsOf,
  type CollectedField,
  type FieldsType,
  type Selected,
  type Slot,
} from '../collect';
import { ALWAYS } from '../conditions';

/**
 * An operation as the client sees it: its response keys in its order, with named fragments inlined. Conditions use
 * canonical variables.
 */
export interface View {
  readonly schema: GraphQLSchema;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  /** The key of each field's value in the data, which is the field's response key in the canonical operation. */
  readonly readKeys: ReadonlyMap<FieldNode, string>;
}

/** Returns the client's root selections. */
export function rootOf({ selectionSet }: View): readonly Selected[] {
  return [{ set: selectionSet, condition: ALWAYS }];
}

/** A field of the response, and the key of its value in the data. */
export interface ReadSlot extends Slot {
  readonly read: string;
}

/** Returns the fields of an object of this type, in the order of the response. */
export function fieldsOf(view: View, type: FieldsType, selections: readonly Selected[]): readonly ReadSlot[] {
  return slotsOf(collectFields(view.schema, {}, type, selections)).map((slot) => ({
    ...slot,
    read: readKeyOf(view, slot.field),
  }));
}

function readKeyOf({ readKeys }: View, { key, occurrences: [first] }: CollectedField): string {
  return readKeys.get(first.node) ?? key;
}
