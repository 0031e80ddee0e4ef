import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type NamedTypeNode,
  type NameNode,
} from 'graphql';
import { defines, directiveOf, featuresOf } from './features';

/** The directives that have a meaning for clients; all others concern only subgraphs and composition. */
const OPEN: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** A part of a schema that may be hidden from clients. */
interface Hideable {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * Reduces a composed supergraph to the schema that clients see: without hidden parts, and without the definitions of
 * features for composition and planning.
 */
export function apiOf(document: DocumentNode): DocumentNode {
  const features = featuresOf(document);
  const hiding = features
    .filter(({ url }) => url.startsWith('https://specs.apollo.dev/inaccessible/'))
    .map((feature) => directiveOf(feature, 'inaccessible'));
  const isHidden = ({ directives = [] }: Hideable): boolean =>
    directives.some(({ name }) => hiding.includes(name.value));
  const hidden = new Set(document.definitions.filter((one) => isHidden(one as Hideable)).map(nameOf));
  const definitions = document.definitions.filter((one) => {
    const name = nameOf(one);
    return !hidden.has(name) && !features.some((feature) => defines(feature, name));
  });
  const unlessHidden = (node: Hideable): null | undefined => (isHidden(node) ? null : undefined);
  const seen = (types: readonly NamedTypeNode[] = []): readonly NamedTypeNode[] =>
    types.filter(({ name }) => !hidden.has(name.value));
  return visit(
    { ...document, definitions },
    {
      FieldDefinition: { enter: unlessHidden },
      InputValueDefinition: { enter: unlessHidden },
      EnumValueDefinition: { enter: unlessHidden },
      Directive: { enter: ({ name }) => (OPEN.has(name.value) ? undefined : null) },
      ObjectTypeDefinition: { leave: (type) => ({ ...type, interfaces: seen(type.interfaces) }) },
      InterfaceTypeDefinition: { leave: (type) => ({ ...type, interfaces: seen(type.interfaces) }) },
      UnionTypeDefinition: { leave: (type) => ({ ...type, types: seen(type.types) }) },
    },
  );
}

/** Returns the name of a definition, prefixed with `@` for a directive; empty for the schema itself. */
function nameOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? ((definition.name as NameNode | undefined)?.value ?? '') : '';
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
}
