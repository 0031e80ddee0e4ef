/** The key under which a country's figures of one year are stored, `ML-2020`. */
export function inYear(country: string, year: number): string {
  return `${country}-${year}`;
}
