/** Hints about the sizes of a subgraph that cannot be measured by asking for everything its root fields lead to. */
export interface Hints {
  /** Argument values that the schema does not list, by `Type.field.argument`, where they affect how long a list is. */
  readonly argumentValues?: Readonly<Record<string, readonly (string | number)[]>>;
  /** References to records that no field leads to. */
  readonly records?: readonly { readonly __typename: string }[];
  /**
   * The most that a field returns, by `Type.field`, if that depends on the question: a list's objects, or a value's
   * bytes.
   */
  readonly most?: Readonly<Record<string, number>>;
  /** Fields whose values are at most as large as those of the fields listed, by `Type.field`. */
  readonly like?: Readonly<Record<string, readonly string[]>>;
}
