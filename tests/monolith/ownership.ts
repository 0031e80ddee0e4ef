import {
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One subgraph of the monolith. */
export interface Part {
  readonly name: string;
  readonly schema: GraphQLSchema;
}

const nodesOf = ({ astNode, extensionASTNodes }: GraphQLObjectType) => [
  ...(astNode ? [astNode] : []),
  ...extensionASTNodes,
];

const isExternal = ({ name }: ConstDirectiveNode): boolean => name.value === 'external';

/** Returns the fields of a type that a subgraph resolves: all those not marked external. */
function answeredBy({ schema }: Part, type: string): readonly string[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) return [];
  const external = new Set(
    nodesOf(found)
      .flatMap(({ fields = [] }) => fields)
      .filter(({ directives = [] }) => directives.some(isExternal))
      .map(({ name }) => name.value),
  );
  return Object.keys(found.getFields()).filter((field) => !external.has(field));
}

/** Returns the subgraphs that resolve a field, in their usual order. */
export function ownersOf(parts: readonly Part[], type: string, field: string): readonly Part[] {
  return parts.filter((part) => answeredBy(part, type).includes(field));
}

/** Returns the key of a type from its `@key` directive; null if it has none. */
export function keyOf(parts: readonly Part[], type: string): string | null {
  for (const { schema } of parts) {
    const found = schema.getType(type);
    if (!isObjectType(found)) continue;
    for (const { name, arguments: given = [] } of nodesOf(found).flatMap(
      ({ directives = [] }) => directives,
    )) {
      const fields = given.find((each) => each.name.value === 'fields')?.value;
      if (name.value === 'key' && fields?.kind === Kind.STRING) return fields.value;
    }
  }
  return null;
}
