/** The names of the parts of a filter that are given, without their values. A statement is built once per shape. */
export interface FilterShape {
  readonly [part: string]: true | FilterShape;
}

/** Returns the shape of a filter. Parts that are null or absent are left out. */
export function filterShape(filter: object): FilterShape {
  const given: Record<string, true | FilterShape> = {};
  for (const [part, value] of Object.entries(filter as Record<string, unknown>)) {
    if (value === null || value === undefined) continue;
    given[part] = typeof value === 'object' && !Array.isArray(value) ? filterShape(value) : true;
  }
  return given;
}
