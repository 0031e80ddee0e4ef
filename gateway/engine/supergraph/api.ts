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

/** Directives that mean something to clients; all others are between the subgraphs and who composes them. */
const OPEN: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** A part of a schema that may be hidden from clients. */
interface Hideable {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * The schema that clients see, from a supergraph that was composed: without what is hidden from them, and without what
 * features define for composing and planning.
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

/** The name of what is defined, a directive's with `@`; empty for the schema itself. */
function nameOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? ((definition.name as NameNode | undefined)?.value ?? '') : '';
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
}
