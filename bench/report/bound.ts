import type { Figures } from './ratios';

/** The name of the bound among contenders. */
export const BOUND = 'bound';

/**
 * Adds a contender that cannot exist: it uses only the time for an operation's SQL and for sending the response. Any
 * program that runs the same statements for every request is slower. The bound is added if both times were measured.
 */
export function withBound(figures: Figures): Figures {
  return new Map(
    [...figures].map(([operation, byContender]) => {
      const [sql, bytes] = ['sql', 'bytes'].map((name) => byContender.get(name));
      if (sql === undefined || bytes === undefined) return [operation, byContender];
      const cpuMs = sql.cpuMs + bytes.cpuMs;
      return [operation, new Map([...byContender, [BOUND, { ...bytes, cpuMs, perSecond: 1000 / cpuMs }]])];
    }),
  );
}
