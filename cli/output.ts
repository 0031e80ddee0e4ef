/**
 * Handles write errors on a command's stdout and stderr. A reader may stop before the end, as `head` does. The command
 * then continues and exits as if everything had been read. Any other write error is reported and ends the command with
 * exit code 1.
 */
export function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      console.error(`mmd: Cannot write the output: ${error.message}.`);
      process.exit(1);
    });
}
