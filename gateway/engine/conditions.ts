import { Kind, type DirectiveNode } from 'graphql';

/** The values of an operation's variables, defaults included. */
export type Variables = Readonly<Record<string, unknown>>;

/** What must hold for a selection to be part of the answer: all of these; with none of them it always is. */
export type Condition = readonly Term[];

/** A Boolean variable, and the value it must have. */
interface Term {
  readonly variable: string;
  readonly is: boolean;
}

/** The condition of a selection that is always there. */
export const ALWAYS: Condition = [];

/**
 * The condition of a selection with these directives inside a selection with the condition `outer`; null where it can
 * never hold, for a constant says so.
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

/** Whether a condition holds for these variables. */
export function holds(condition: Condition, variables: Variables): boolean {
  return condition.every(({ variable, is }) => variables[variable] === is);
}

/** Whether any of several conditions holds; with none given it is never so. */
export function anyHolds(conditions: readonly Condition[], variables: Variables): boolean {
  return conditions.some((condition) => holds(condition, variables));
}
