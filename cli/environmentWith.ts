/** The option by which a command that serves is told how many processes are to answer. */
export const workersOption = [
  '--workers <number>',
  'how many processes answer, on one port (by default MMD_WORKERS, else 1)',
] as const;

/** The environment with options over it: each names a variable, and is left out where it was not given. */
export function environmentWith(options: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...process.env, ...Object.fromEntries(given) };
}
