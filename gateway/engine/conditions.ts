import { Kind, type DirectiveNode } from 'graphql';

/** The values of an operation's variables, including defaults. */
export type Variables = Readonly<Record<string, unknown>>;

/** The terms that must all hold for a selection to be part of the response; an empty list always holds. */
export type Condition = readonly Term[];

/** A Boolean variable, and the value it must have. */
interface Term {
  readonly variable: string;
  readonly is: boolean;
}

/** The condition of an unconditional selection. */
export const ALWAYS: Condition = [];

/**
 * Combines the `@include` and `@skip` of these directives with the condition `outer` of the enclosing selection.
 * Returns null if a constant excludes the selection.
 */
export function narrowed(
  outer: Condition,
  directives: readonly DirectiveNode[] | undefined,
): Condition | null {
  let condition = outer;
  for (const { name, arguments: given } of directives ?? []) {
    const wanted = name.value === 'include' ? true : name.value === 'skip' ? false : undefined;
    if (wanted === undefined) continue;
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) condition = [...condition, { variable: value.name.value, is: wanted }];
    else if (value?.kind !== Kind.BOOLEAN || value.value !== wanted) return null;
  }
  return condition;
}

/** True if a condition holds for these variables. */
export function holds(condition: Condition, variables: Variables): boolean {
  return condition.every(({ variable, is }) => variables[variable] === is);
}

/** True if any of these conditions holds; false if there are none. */
export function anyHolds(conditions: readonly Condition[], variables: Variables): boolean {
  return conditions.some((condition) => holds(condition, variables));
}
