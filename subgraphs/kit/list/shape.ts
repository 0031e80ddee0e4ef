/** Which parts of a filter are given, without their values: a statement is built once for each such shape. */
export interface Given {
  readonly [part: string]: true | Given;
}

/** The shape of a filter. Parts that are null or absent are not given. */
export function givenIn(filter: object): Given {
  const given: Record<string, true | Given> = {};
  for (const [part, value] of Object.entries(filter as Record<string, unknown>)) {
    if (value === null || value === undefined) continue;
    given[part] = typeof value === 'object' && !Array.isArray(value) ? givenIn(value) : true;
  }
  return given;
}
