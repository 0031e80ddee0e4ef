import {
  Kind,
  print,
  type FieldNode,
  type InlineFragmentNode,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CanonicalField } from './keys';
import { isCondition, type SortedDirectives } from './conditions';
import { nameNode } from './variables';

/** The selections of a canonical operation under construction; equal selections are merged. */
export class CanonicalSelections {
  /**
   * @param inOrder true to preserve the order of fields, as the root fields of a mutation require; fragments are then
   * not merged
   */
  constructor(private readonly inOrder = false) {}

  readonly #members = new Map<
    string,
    { readonly node: FieldNode | InlineFragmentNode; readonly below: CanonicalSelections | null }
  >();

  /** Adds a field and returns the place for the selections below the field; null for a leaf. */
  field(
    name: string,
    { key, args }: CanonicalField,
    sorted: SortedDirectives,
    isLeaf: boolean,
  ): CanonicalSelections | null {
    const directives = [...sorted.conditions, ...sorted.others];
    const node: FieldNode = {
      kind: Kind.FIELD,
      ...(key !== name && { alias: nameNode(key) }),
      name: nameNode(name),
      arguments: args,
      directives,
    };
    return this.#member(`${key} ${directives.map(print).join(' ')}`, node, isLeaf);
  }

  /** Adds a fragment and returns the place for its selections. */
  fragment(type: string | undefined, sorted: SortedDirectives): CanonicalSelections {
    const directives = [...sorted.conditions, ...sorted.others];
    if (type === undefined && directives.length === 0) return this;
    const node: InlineFragmentNode = {
      kind: Kind.INLINE_FRAGMENT,
      ...(type !== undefined && { typeCondition: named(type) }),
      directives,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
    };
    const apart = this.inOrder ? String(this.#members.size) : '';
    return this.#member(`... ${type ?? ''} ${directives.map(print).join(' ')} ${apart}`, node, false) ?? this;
  }

  #member(
    identity: string,
    node: FieldNode | InlineFragmentNode,
    isLeaf: boolean,
  ): CanonicalSelections | null {
    const known = this.#members.get(identity);
    if (known !== undefined) return known.below;
    const inOrder = this.inOrder && node.kind === Kind.INLINE_FRAGMENT;
    const below = isLeaf ? null : new CanonicalSelections(inOrder);
    this.#members.set(identity, { node, below });
    return below;
  }

  /** The selections as a selection set; there must be at least one selection. */
  get set(): SelectionSetNode {
    const selections = [...this.#members.values()].map(({ node, below }): SelectionNode => {
      if (below === null) return node;
      const { set } = below;
      // An object is in the response even if all its fields are excluded; without a field here the planner would drop
      // it.
      const isObject = node.kind === Kind.FIELD && below.#mayBeEmpty;
      return { ...node, selectionSet: isObject ? withTypeName(set) : set };
    });
    const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    return selections.length > 0 ? set : withTypeName(set);
  }

  /** True if all selections are conditional. */
  get #mayBeEmpty(): boolean {
    return [...this.#members.values()].every(
      ({ node, below }) =>
        node.directives?.some(isCondition) === true ||
        (node.kind === Kind.INLINE_FRAGMENT && below !== null && below.#mayBeEmpty),
    );
  }
}

/** Adds `__typename` to a selection set. */
export function withTypeName({ kind, selections }: SelectionSetNode): SelectionSetNode {
  return { kind, selections: [...selections, { kind: Kind.FIELD, name: nameNode('__typename') }] };
}

/** Makes the document node of a type's name. */
export function named(type: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameNode(type) };
}
