/**
 * Converts an amount of money to whole hundredths. Sums of hundredths, up to 2^53, are exact in any order and in any
 * store; sums of decimal fractions are not.
 */
export function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

/** Converts hundredths back to an amount in units of its currency. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
