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

/** Selections of a canonical operation while they are put together: what is alike is one. */
export class CanonicalSelections {
  /** @param inOrder whether fields stay in their order, as the root fields of a mutation must: then fragments stay apart */
  constructor(private readonly inOrder = false) {}

  readonly #members = new Map<
    string,
    { readonly node: FieldNode | InlineFragmentNode; readonly below: CanonicalSelections | null }
  >();

  /** Adds a field, and gives the place for what is selected below it; null for a leaf. */
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

  /** Adds a fragment, and gives the place for what is in it. */
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

  /** All of them as a selection set, which must not be empty. */
  get set(): SelectionSetNode {
    const selections = [...this.#members.values()].map(({ node, below }): SelectionNode => {
      if (below === null) return node;
      const { set } = below;
      // An object is there whatever is left out of it: without this the planner would leave it out as well.
      const isObject = node.kind === Kind.FIELD && below.#mayBeEmpty;
      return { ...node, selectionSet: isObject ? withTypeName(set) : set };
    });
    const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    return selections.length > 0 ? set : withTypeName(set);
  }

  /** Whether all of them depend on conditions. */
  get #mayBeEmpty(): boolean {
    return [...this.#members.values()].every(
      ({ node, below }) =>
        node.directives?.some(isCondition) === true ||
        (node.kind === Kind.INLINE_FRAGMENT && below !== null && below.#mayBeEmpty),
    );
  }
}

/** A selection set that asks for the type as well. */
export function withTypeName({ kind, selections }: SelectionSetNode): SelectionSetNode {
  return { kind, selections: [...selections, { kind: Kind.FIELD, name: nameNode('__typename') }] };
}

/** A type's name as a node of a document. */
export function named(type: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameNode(type) };
}
