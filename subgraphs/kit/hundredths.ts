/**
 * An amount of money as a whole number of hundredths. Sums of such, up to 2^53 of them, are right to the last digit, in
 * whichever order and by whichever store they are added up; sums of decimal fractions are not.
 */
export function toHundredths(amount: number): number {
  return Math.round(amount * 100);
}

/** The amount again, in units of its currency. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}
