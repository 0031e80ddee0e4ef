/**
 * A sum to the last digit, as both kinds of store give it: what is lost by rounding is gathered aside and added at the
 * end (Neumaier, 1974), so that the order of adding does not matter.
 */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}
