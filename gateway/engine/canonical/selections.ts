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
import type { SortedDirectives } from './conditions';
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

  /**
   * The same for what is below a field. Where all of it stands under conditions the type's name stands beside it: a plan asks
   * nothing of a field under which nothing is left, and what is there would be taken for null.
   */
  get #kept(): SelectionSetNode {
    const { set } = this;
    const isConditional = ({ directives = [] }: SelectionNode): boolean => directives.length > 0;
    if (!set.selections.every(isConditional)) return set;
    return { ...set, selections: [...set.selections, { kind: Kind.FIELD, name: nameNode('__typename') }] };
  }

  /** All of them as a selection set; one in which nothing is left asks for the type's name. */
  get set(): SelectionSetNode {
    const selections = [...this.#members.values()].map(({ node, below }): SelectionNode =>
      below === null ? node : { ...node, selectionSet: below.#kept },
    );
    return {
      kind: Kind.SELECTION_SET,
      selections: selections.length > 0 ? selections : [{ kind: Kind.FIELD, name: nameNode('__typename') }],
    };
  }
}

/** A type's name as a node of a document. */
export function named(type: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameNode(type) };
}
