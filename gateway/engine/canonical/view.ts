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
 * An operation as the client sees it: its response keys in its order, without fragments that have names. Its conditions
 * are on canonical variables.
 */
export interface View {
  readonly schema: GraphQLSchema;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  /** The response key of each field in the canonical operation, under which the data has its value. */
  readonly readKeys: ReadonlyMap<FieldNode, string>;
}

/** What the client selects at the root. */
export function rootOf({ selectionSet }: View): readonly Selected[] {
  return [{ set: selectionSet, condition: ALWAYS }];
}

/** A field of the response, and the key under which the data has its value. */
export interface ReadSlot extends Slot {
  readonly read: string;
}

/** The fields of something of this type, in the order of the response. */
export function fieldsOf(view: View, type: FieldsType, selections: readonly Selected[]): readonly ReadSlot[] {
  return slotsOf(collectFields(view.schema, {}, type, selections)).map((slot) => ({
    ...slot,
    read: readKeyOf(view, slot.field),
  }));
}

function readKeyOf({ readKeys }: View, { key, occurrences: [first] }: CollectedField): string {
  return readKeys.get(first.node) ?? key;
}
