/** The parts of a filter that are given, without their values. A statement is built once per shape. */
export interface Given {
  readonly [part: string]: true | Given;
}

/** Returns the shape of a filter. Parts that are null or absent are left out. */
export function givenIn(filter: object): Given {
  const given: Record<string, true | Given> = {};
  for (const [part, value] of Object.entries(filter as Record<string, unknown>)) {
    if (value === null || value === undefined) continue;
    given[part] = typeof value === 'object' && !Array.isArray(value) ? givenIn(value) : true;
  }
  return given;
}
