import {
  Kind,
  print,
  visit,
  type ConstArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { directivesOf, hasFields, namedIn, textOf, typesIn, type FieldsType } from './document';
import { fieldSet } from './fieldSets';

/** A field with fixed arguments, which the planner knows by another name. */
interface FixedField {
  readonly field: string;
  readonly arguments: readonly ConstArgumentNode[];
}

/** The fields with fixed arguments, by the names that only the planner sees. */
export type FixedFields = ReadonlyMap<string, FixedField>;

/**
 * Gives each field that a `@requires` selects with arguments a name of its own. The planner distinguishes such fields
 * only by name, and would mistake a field that a client requests with other arguments for the field that the
 * `@requires` needs.
 */
export function withFixedFields(document: DocumentNode): { document: DocumentNode; fixed: FixedFields } {
  const types = typesIn(document);
  const taken = new Set(
    [...types.values()].flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
  );
  const fixed = new Map<string, FixedField>();
  const names = new Map<string, string>();
  /** The names of the fields to add, by type. */
  const added = new Map<string, Set<string>>();

  function nameOf(node: FieldNode): string {
    const given = [...(node.arguments ?? [])].sort((one, other) =>
      one.name.value < other.name.value ? -1 : 1,
    );
    const text = `${node.name.value}(${given.map(print).join(', ')})`;
    let name = names.get(text);
    if (name === undefined) {
      for (let count = names.size; name === undefined || taken.has(name); count += 1)
        name = `${node.name.value}__fixed_${String(count)}`;
      names.set(text, name);
      taken.add(name);
      fixed.set(name, { field: node.name.value, arguments: given as ConstArgumentNode[] });
    }
    return name;
  }

  function add(parent: string, name: string): void {
    const has = added.get(parent) ?? new Set();
    added.set(parent, has.add(name));
    if (types.get(parent)?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return;
    for (const type of types.values())
      if (type.interfaces?.some((one) => one.name.value === parent) === true) add(type.name.value, name);
  }

  function renamed(set: SelectionSetNode, parent: string): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => renamedOne(selection, parent)) };
  }

  function renamedOne(selection: SelectionNode, parent: string): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value ?? parent;
      return { ...selection, selectionSet: renamed(selection.selectionSet, on) };
    }
    const type = types.get(parent)?.fields?.find(({ name }) => name.value === selection.name.value)?.type;
    const below =
      selection.selectionSet === undefined || type === undefined
        ? selection
        : { ...selection, selectionSet: renamed(selection.selectionSet, namedIn(type)) };
    if ((selection.arguments ?? []).length === 0) return below;
    const name = nameOf(selection);
    add(parent, name);
    return { ...below, name: { kind: Kind.NAME, value: name }, arguments: [] };
  }

  /** Rewrites the `@requires` of a field to use the new names. */
  function rewritten(field: FieldDefinitionNode, parent: string): FieldDefinitionNode {
    if (!directivesOf(field, 'join__field').some((join) => textOf(join, 'requires')?.includes('(')))
      return field;
    return visit(field, {
      Directive(directive) {
        const needs =
          directive.name.value === 'join__field' ? textOf(directive as never, 'requires') : undefined;
        if (needs?.includes('(') !== true) return undefined;
        const set = renamed(fieldSet(needs), parent);
        const value = { kind: Kind.STRING as const, value: set.selections.map(print).join(' ') };
        return {
          ...directive,
          arguments: directive.arguments?.map((argument) =>
            argument.name.value === 'requires' ? { ...argument, value } : argument,
          ),
        };
      },
    });
  }

  const definitions = document.definitions.map((definition) =>
    hasFields(definition)
      ? { ...definition, fields: definition.fields?.map((field) => rewritten(field, definition.name.value)) }
      : definition,
  );
  const complete = definitions.map((definition) =>
    hasFields(definition as FieldsType) ? withAdded(definition as FieldsType, added, fixed) : definition,
  );
  return { document: { ...document, definitions: complete as DocumentNode['definitions'] }, fixed };
}

function withAdded(
  type: FieldsType,
  added: ReadonlyMap<string, ReadonlySet<string>>,
  fixed: FixedFields,
): FieldsType {
  const clones = [...(added.get(type.name.value) ?? [])].flatMap((name) => {
    const original = type.fields?.find((field) => field.name.value === fixed.get(name)?.field);
    return original === undefined
      ? []
      : [{ ...original, name: { kind: Kind.NAME as const, value: name }, arguments: [] }];
  });
  return clones.length === 0 ? type : { ...type, fields: [...(type.fields ?? []), ...clones] };
}
