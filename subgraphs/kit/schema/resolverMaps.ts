/**
 * Resolvers that name only types and fields of a schema. `R` is the `Resolvers` type generated from that schema. A
 * field that is missing from the schema fails the type check.
 */
type ResolverNames<R extends object> = {
  readonly [Type in keyof R]?: FieldNames<R[Type]>;
};

type FieldNames<Fields> = Fields extends object ? { readonly [Field in keyof Fields]?: unknown } : never;

type ResolverMap = Readonly<Record<string, object>>;

/** Merges several resolver maps into one, including the fields of each type that occurs in more than one map. */
export function mergeResolvers<R extends object>(...maps: readonly ResolverNames<R>[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map as ResolverMap)) {
      // A scalar is a class instance and is used unchanged; types are plain objects.
      merged[type] = type in merged ? { ...merged[type], ...fields } : fields;
    }
  }
  return merged;
}
