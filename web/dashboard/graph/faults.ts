import type { Fault } from './ask';

const ofAsking = ['NOT_FOUND', 'ID_INVALID', 'ARGUMENT_INVALID', 'BAD_USER_INPUT', 'CURSOR_INVALID'];

/** Whether a fault lies in what was asked, an unknown code in the address for example, and not in a component. */
export function isOfAsking({ code }: Fault): boolean {
  return code !== undefined && ofAsking.includes(code);
}
