/**
 * Resolvers that name only types and fields of a schema. `R` is the `Resolvers` type that is generated from it: a field that
 * the schema does not have, or has no more, fails the type check.
 */
export type ResolverNames<R extends object> = {
  readonly [Type in keyof R]?: FieldNames<R[Type]>;
};

type FieldNames<Fields> = Fields extends object ? { readonly [Field in keyof Fields]?: unknown } : never;

type ResolverMap = Readonly<Record<string, object>>;

/** One resolver map out of several; the fields of a type that stands in more than one are put together. */
export function mergeResolvers<R extends object>(...maps: readonly ResolverNames<R>[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map as ResolverMap)) {
      // A scalar is an instance and stands alone; types are plain objects.
      merged[type] = type in merged ? { ...merged[type], ...fields } : fields;
    }
  }
  return merged;
}
