/** Returns the line that shows the address of the metrics; empty if they are not served. */
export function metricsLine(url: string | null): string {
  return url === null ? '' : `Metrics     ${url}/metrics\n`;
}
