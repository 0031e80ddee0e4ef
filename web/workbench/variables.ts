import { depthOf, isObject, parseObject } from '../shared/json';
import { notJson, type NotJson } from '../shared/plainJson';
import { limits } from '../shared/protocol';
import type { Messages } from './messages';

type Fault = NotJson | { readonly kind: 'noObject' };

/**
 * Returns variables as a JSON string if a page accepts them; otherwise undefined.
 *
 * @param value a JSON string, or an object, which may contain values that JSON cannot represent
 */
export function parseVariables(value: unknown): string | undefined {
  if (faultOf(value)) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Describes valid variables, for a message about invalid variables. */
export function expectedVariables(value: unknown, messages: Messages): string {
  const fault = faultOf(value);
  if (fault?.kind === 'foreign') return messages.objectWithout(fault.found);
  if (fault?.kind === 'deep') return messages.objectOfLevels(limits.depth);
  return messages.objectOfLength(limits.variables);
}

function faultOf(value: unknown): Fault | undefined {
  if (typeof value === 'string') return faultOfText(value);
  if (!isObject(value)) return { kind: 'noObject' };
  return notJson(value) ?? faultOfText(JSON.stringify(value));
}

function faultOfText(text: string): Fault | undefined {
  if (text.length > limits.variables) return { kind: 'long' };
  const value = parseObject(text);
  if (!value) return { kind: 'noObject' };
  return depthOf(value) > limits.depth ? { kind: 'deep' } : undefined;
}
