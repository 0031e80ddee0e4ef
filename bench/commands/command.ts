/** Runs a command of the benchmark. A failure is printed, and the process exits with 1. */
export function runCommand(command: () => Promise<unknown>): void {
  command().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}

/** Splits a list at its commas. An empty string has no entries. */
export const listOf = (text: string): readonly string[] => text.split(',').filter(Boolean);
