import {
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A subgraph's part in the whole. */
export interface Part {
  readonly name: string;
  readonly schema: GraphQLSchema;
}

const nodesOf = ({ astNode, extensionASTNodes }: GraphQLObjectType) => [
  ...(astNode ? [astNode] : []),
  ...extensionASTNodes,
];

const isExternal = ({ name }: ConstDirectiveNode): boolean => name.value === 'external';

/** The fields of a type for which a subgraph answers: all that it does not call external. */
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

/** Which subgraphs answer for a field, in their usual order. */
export function ownersOf(parts: readonly Part[], type: string, field: string): readonly Part[] {
  return parts.filter((part) => answeredBy(part, type).includes(field));
}

/** The key by which subgraphs ask each other for a type, as its `@key` gives it; null where it has none. */
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
