import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A type of a supergraph that has fields. */
export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** True if a definition defines a type with fields. */
export function hasFields(definition: DefinitionNode): definition is FieldsType {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** Returns the types with fields of a supergraph, by name. */
export function typesIn({ definitions }: DocumentNode): Map<string, FieldsType> {
  return new Map(definitions.filter(hasFields).map((type) => [type.name.value, type]));
}

/** Returns a string or enum argument of a directive; undefined if the argument is missing. */
export function textOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** True if an argument of a directive has this Boolean value. */
export function isGiven(directive: ConstDirectiveNode, argument: string, is: boolean): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && value.value === is;
}

/** Returns the directives with this name on a type or a field. */
export function directivesOf(
  node: FieldsType | FieldDefinitionNode,
  name: string,
): readonly ConstDirectiveNode[] {
  return node.directives?.filter((directive) => directive.name.value === name) ?? [];
}

/** Returns the name of a type, without list and non-null wrappers. */
export function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

/** Returns the names of a supergraph's subgraphs, by the enum value that stands for each subgraph in directives. */
export function graphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = definitions.find(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => {
      const join = directives.find((one) => one.name.value === 'join__graph');
      return [name.value, (join && textOf(join, 'name')) ?? name.value];
    }),
  );
}
