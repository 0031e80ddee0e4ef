/**
 * Converts an amount of money to whole hundredths. Sums of these, up to 2^53, are exact to the last digit in whichever
 * order and store they are added up; sums of decimal fractions are not.
 */
export function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

/** Converts hundredths back to an amount in units of its currency. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
