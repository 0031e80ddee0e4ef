import type { Sample } from './sample';

/** What any process tells of itself, under the names that are usual. */
export function processSamples(): readonly Sample[] {
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'process_cpu_seconds_total',
      type: 'counter',
      help: 'Processor time spent, of user and system, in seconds.',
      value: (user + system) / 1e6,
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Resident memory, in bytes.',
      value: process.memoryUsage.rss(),
      ofProcess: true,
    },
    {
      name: 'process_start_time_seconds',
      type: 'gauge',
      help: 'When the process started, in seconds since 1970.',
      value: Math.round(performance.timeOrigin) / 1_000,
      ofProcess: true,
    },
  ];
}
