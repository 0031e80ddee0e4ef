/** Aliases that could be mistaken for something else: keys, names of a planner or an engine, names on all objects. */
export const oddAliases: readonly string[] = [
  'id',
  'code',
  'name',
  'title',
  '__typename',
  '__isNode',
  '_entities',
  '__proto__',
  'constructor',
  'toString',
  'representations',
  'name__0',
  'meetings__0',
  'initiatives__1',
  'id__alias_0',
  'v0',
];

/** Names for the first variables of an operation, of the same kind. */
export const oddVariables: readonly string[] = [
  'representations',
  'v1',
  'v0',
  'first',
  'constructor',
  '_0',
  'if',
];
