import {
  Kind,
  valueFromASTUntyped,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { measurer, sum } from '../limits/measure';
import type { Raw } from './given';

/** Counts the items of the lists in an operation's arguments, up to `most` plus one. */
export type CountValues = (variables: Raw, most: number) => number;

/**
 * Compiles the count of an operation's values. The items in a variable count each time the variable is used, with
 * fragments expanded, because each use is read, and looked up in the store, separately.
 */
export function compileValues(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): CountValues {
  const total = (of: (node: FieldNode) => number): number =>
    measurer(
      { field: (node, below) => of(node) + below, combine: sum },
      (name) => fragments[name],
    )(operation.selectionSet);
  const literal = total(itemsWritten);
  const used = (operation.variableDefinitions ?? [])
    .map(({ variable: { name }, defaultValue }) => ({
      name: name.value,
      fallback: defaultValue && valueFromASTUntyped(defaultValue),
      uses: total((node) => usesIn(node, name.value)),
    }))
    .filter(({ uses }) => uses > 0);
  return (variables, most) =>
    used.reduce((counted, { name, fallback, uses }) => {
      const value = Object.hasOwn(variables, name) ? variables[name] : fallback;
      return counted > most ? counted : counted + uses * itemsIn(value, most);
    }, literal);
}

function itemsWritten(node: FieldNode): number {
  let items = 0;
  for (const argument of node.arguments ?? [])
    visit(argument, { [Kind.LIST]: ({ values }) => void (items += values.length) });
  return items;
}

function usesIn(node: FieldNode, variable: string): number {
  let uses = 0;
  for (const argument of node.arguments ?? [])
    visit(argument, { [Kind.VARIABLE]: ({ name }) => void (uses += name.value === variable ? 1 : 0) });
  return uses;
}

/**
 * Counts the items of all lists in a value, up to one more than `most`. Nested lists are read iteratively, so the depth
 * of the value does not matter.
 */
function itemsIn(value: unknown, most: number): number {
  let items = 0;
  const left = [value];
  while (left.length > 0 && items <= most) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (Array.isArray(next)) items += inside.length;
    if (items > most) break;
    for (const one of inside) if (typeof one === 'object' && one !== null) left.push(one);
  }
  return items;
}
