import { sample } from './sample';

/** What any process tells of itself, under the names that are usual. */
export function processText(): string {
  const { user, system } = process.cpuUsage();
  return [
    sample(
      {
        name: 'process_cpu_seconds_total',
        type: 'counter',
        help: 'Processor time spent, of user and system, in seconds.',
      },
      (user + system) / 1e6,
    ),
    sample(
      { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Resident memory, in bytes.' },
      process.memoryUsage.rss(),
    ),
    sample(
      {
        name: 'process_start_time_seconds',
        type: 'gauge',
        help: 'When the process started, in seconds since 1970.',
      },
      Math.round(performance.timeOrigin) / 1_000,
    ),
  ].join('');
}
