/**
 * Looks after stdout and stderr of a command. Whoever reads them may stop before the end, as `head` does: the command goes on and
 * ends as if all had been read. What else keeps them from being written is told, and ends it with 1.
 */
export function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      console.error(`mmd: The output cannot be written: ${error.message}.`);
      process.exit(1);
    });
}
