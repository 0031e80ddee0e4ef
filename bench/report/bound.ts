import type { Figures } from './ratios';

/** The name of the bound among contenders. */
export const BOUND = 'bound';

/**
 * Adds a contender that cannot exist: it takes only the time for an operation's SQL and for sending its answer.
 * Anything that runs the same statements for every request is slower. It is added where both were measured.
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
