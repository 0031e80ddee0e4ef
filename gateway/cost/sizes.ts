import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import type { Raw } from './given';
import type { Counted } from './profile';

/** A field as an operation requests it of certain objects. */
export interface AskedField {
  /** The name of the objects in the sizes, usually the name of their type. */
  readonly parent: string;
  /** The name of the objects' type. */
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly operation: OperationDefinitionNode;
}

/** The lists, by name, whose length is determined by a field above them, as with pages. */
export type Pages = ReadonlyMap<string, Counted>;

/** The objects of which a field is requested, with the variables and the pages set above it. */
export interface Place {
  readonly at: Counted;
  readonly pages: Pages | undefined;
  readonly variables: Raw;
}

/** The objects that a field returns. */
interface Children {
  readonly objects: Counted;
  /** The number of items of the list, if some of them can be null. */
  readonly items?: number;
  readonly pages?: Pages;
}

/** The method of counting the objects that a field returns. */
export interface ObjectSize {
  /** The name of these objects in the sizes. */
  readonly name: string;
  readonly count: (place: Place) => Children;
}

/** The known or assumed sizes in a graph. */
export interface Sizes {
  /** Returns the size of a field that returns objects. */
  objects(asked: AskedField): ObjectSize;
  /** Returns the function that counts the bytes of a field's values as JSON. */
  bytes(asked: AskedField): (at: Counted) => number;
  /** Returns the subset of the objects that can have a type. */
  ofType(type: string, at: Counted): Counted;
  /** The root, counted. */
  readonly root: Counted;
  /**
   * Returns the number of objects that each object or value of a field counts as. By default an object counts as one
   * and a value as none.
   */
  weight?(asked: AskedField): number;
  /** Returns the number of objects that a field's arguments count as, each time the field is requested. */
  argumentWeight?(asked: AskedField): number;
}
