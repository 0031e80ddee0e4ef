import type { Fault } from './ask';

const ofAsking = ['NOT_FOUND', 'ID_INVALID', 'ARGUMENT_INVALID', 'BAD_USER_INPUT', 'CURSOR_INVALID'];

/** True if a fault is caused by the query, such as an unknown code in the address, and not by a component. */
export function isOfAsking({ code }: Fault): boolean {
  return code !== undefined && ofAsking.includes(code);
}
