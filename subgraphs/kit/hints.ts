/** Hints about the sizes of a subgraph that cannot be measured by requesting all fields reachable from the root. */
export interface Hints {
  /**
   * Argument values that the schema does not list, by `Type.field.argument`, where they affect the length of a list.
   */
  readonly argumentValues?: Readonly<Record<string, readonly (string | number)[]>>;
  /** References to records that no field returns. */
  readonly records?: readonly { readonly __typename: string }[];
  /**
   * The maximum size of a field, by `Type.field`, if the size depends on the operation: the number of objects of a
   * list, or the number of bytes of a value.
   */
  readonly most?: Readonly<Record<string, number>>;
  /** Fields whose values are never larger than the values of the listed fields, by `Type.field`. */
  readonly like?: Readonly<Record<string, readonly string[]>>;
}
