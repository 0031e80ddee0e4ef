/** Formats a count with its noun, such as `1 fault` or `2 faults`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
