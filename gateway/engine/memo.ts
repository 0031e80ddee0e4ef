import type { SelectionSetNode } from 'graphql';
import type { FieldsType, Selected } from './collect';

/**
 * Memoises the compilation of selections on a type until the compiler, which is synchronous, returns. Selections on an
 * interface reach the same selection sets once per type; without memoisation the work would multiply at every level.
 */
export function perSelections<T, Type extends FieldsType>(
  compile: (type: Type, selections: readonly Selected[]) => T,
) {
  const numbers = new Map<SelectionSetNode, number>();
  const compiled = new Map<string, T>();
  const numberOf = (set: SelectionSetNode): number => {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  };
  const forget = (): void => {
    numbers.clear();
    compiled.clear();
  };
  return (type: Type, selections: readonly Selected[]): T => {
    const key = JSON.stringify([
      type.name,
      selections.map(({ set, condition }) => [numberOf(set), condition]),
    ]);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (compiled.size === 0) queueMicrotask(forget);
    const made = compile(type, selections);
    compiled.set(key, made);
    return made;
  };
}
