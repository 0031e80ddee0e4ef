type ResolverMap = Readonly<Record<string, object>>;

/** One resolver map out of several; the fields of a type that stands in more than one are put together. */
export function mergeResolvers(...maps: readonly ResolverMap[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      // A scalar is an instance and stands alone; types are plain objects.
      merged[type] = type in merged ? { ...merged[type], ...fields } : fields;
    }
  }
  return merged;
}
