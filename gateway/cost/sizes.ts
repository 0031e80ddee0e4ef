import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import type { Raw } from './given';
import type { Counted } from './profile';

/** A field as it is asked of objects of one kind. */
export interface AskedField {
  /** Under which name the sizes know the objects that it is asked of: mostly their type's. */
  readonly parent: string;
  /** Their type's name. */
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly operation: OperationDefinitionNode;
}

/** Lists whose length is decided where the object is asked for that has them, as with pages: by the lists' names. */
export type Pages = ReadonlyMap<string, Counted>;

/** Where a field is asked: of so many objects. */
export interface Place {
  readonly at: Counted;
  readonly pages: Pages | undefined;
  readonly variables: Raw;
}

/** The objects that a field gives. */
export interface Children {
  readonly objects: Counted;
  readonly pages?: Pages;
}

/** How objects are counted that a field gives. */
export interface ObjectSize {
  /** Under which name the sizes know these objects. */
  readonly name: string;
  readonly count: (place: Place) => Children;
}

/** What is known of the sizes in a graph. */
export interface Sizes {
  /** Of a field that gives objects. */
  objects(asked: AskedField): ObjectSize;
  /** Counts the bytes of a field's values as JSON. */
  bytes(asked: AskedField): (at: Counted) => number;
  /** How many objects of a type there are at most. */
  total(type: string): number;
  /** As how many objects each of a field's counts: one, where nothing else is said, and a value none. */
  weight?(asked: AskedField): number;
  /** What the arguments of a field count, each time that it is asked. */
  argumentWeight?(asked: AskedField): number;
}
