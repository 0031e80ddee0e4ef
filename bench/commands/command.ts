/** Runs a command of the benchmark; what fails is told, and the process then ends with 1. */
export function runCommand(command: () => Promise<unknown>): void {
  command().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}

/** The entries of a list separated by commas; none of an empty text. */
export const listOf = (text: string): readonly string[] => text.split(',').filter(Boolean);
