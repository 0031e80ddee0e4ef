/** The port that a server was told to listen on. Fails where it was told none. */
export function portGiven(): number {
  const port = Number(process.env['PORT']);
  if (!Number.isInteger(port) || port <= 0) throw new Error('PORT must say where to listen.');
  return port;
}

/** A value that a server was given in its environment. Fails where it is missing. */
export function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} must be set.`);
  return value;
}

/** Runs what starts a server; a failure ends the process and is told. */
export function run(start: () => Promise<unknown>): void {
  start().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
