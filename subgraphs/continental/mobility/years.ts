/** Returns the key of a country's figures for one year, such as `ML-2020`. */
export function inYear(country: string, year: number): string {
  return `${country}-${year}`;
}
