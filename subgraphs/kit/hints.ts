/** What of a subgraph's sizes cannot be found out by asking it for all that its roots lead to. */
export interface Hints {
  /** Values of arguments that the schema does not list, by `Type.field.argument`: those that matter for how long a list is. */
  readonly argumentValues?: Readonly<Record<string, readonly (string | number)[]>>;
  /** Records that nothing leads to, as references. */
  readonly records?: readonly { readonly __typename: string }[];
  /** What a field gives at most, by `Type.field`, where that depends on the question: objects of a list, else bytes of a value. */
  readonly most?: Readonly<Record<string, number>>;
  /** Fields whose values are at most as large as those of others, by `Type.field`. */
  readonly like?: Readonly<Record<string, readonly string[]>>;
}
