/** A line that says where the metrics are; none where they are nowhere. */
export function metricsLine(url: string | null): string {
  return url === null ? '' : `Metrics     ${url}/metrics\n`;
}
