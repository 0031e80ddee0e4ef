import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The method of computing a number from a selection: the value of a field from the selection below it, and the
 * combination of neighbours.
 */
export interface Measure {
  /** The value of a field, given the value of its selection (0 for a leaf). */
  field(node: FieldNode, below: number): number;
  /** The value of a fragment at its use, given the value of its selection. The default is the selection's own value. */
  fragment?(node: FragmentSpreadNode | InlineFragmentNode, inside: number): number;
  /** Combines the values of two neighbouring selections. */
  combine(left: number, right: number): number;
}

/**
 * Builds a function that measures selection sets as if every fragment were expanded at its uses. Each fragment is
 * walked once, however often it is used, so a document of n tokens costs n steps even if its fragments would expand to
 * 2^n fields. A fragment inside itself counts as 0: the specification's own rule reports the cycle, and this function
 * only has to terminate.
 */
export function measurer(
  measure: Measure,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): (selections: SelectionSetNode) => number {
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const value = known.get(name);
    if (value !== undefined) return value;
    known.set(name, 0);
    const fragment = fragmentNamed(name);
    const measured = fragment ? ofSelections(fragment.selectionSet) : 0;
    known.set(name, measured);
    return measured;
  }

  function ofSelections(set: SelectionSetNode): number {
    let total = 0;
    for (const node of set.selections) {
      let value: number;
      if (node.kind === Kind.FIELD) {
        value = measure.field(node, node.selectionSet ? ofSelections(node.selectionSet) : 0);
      } else {
        const inside =
          node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
        value = measure.fragment ? measure.fragment(node, inside) : inside;
      }
      total = measure.combine(total, value);
    }
    return total;
  }

  return ofSelections;
}

/** Adds two values, for measures that are totals. */
export function sum(left: number, right: number): number {
  return left + right;
}
