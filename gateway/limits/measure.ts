import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

/** How a number is worked out of a selection: what a field makes of what is below it, and how neighbours combine. */
export interface Measure {
  /** The value of a field, given the value of its selection (0 for a leaf). */
  field(node: FieldNode, below: number): number;
  /** The value of a fragment where it is used, given the value of its selection. The selection's own by default. */
  fragment?(node: FragmentSpreadNode | InlineFragmentNode, inside: number): number;
  /** The value of two selections beside each other. */
  combine(left: number, right: number): number;
}

/**
 * Makes a function that measures selection sets as if every fragment were written out where it is used. A fragment
 * is walked once, however often it is used, so a document of n tokens costs n steps even where its fragments would
 * unfold to 2^n fields. A fragment within itself counts 0 there: the cycle is reported by the rule of the
 * specification, and here it must only not run for ever.
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

/** For measures that add up. */
export function sum(left: number, right: number): number {
  return left + right;
}
