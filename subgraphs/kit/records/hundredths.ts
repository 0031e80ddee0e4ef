/**
 * Converts an amount of money to whole hundredths. Sums of hundredths are exact up to 2^53, in any order and in any
 * store, unlike sums of decimal fractions.
 */
export function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

/** Converts hundredths back to an amount in units of the currency. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
