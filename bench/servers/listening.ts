/** Reads the port to listen on. Fails if none was given. */
export function portGiven(): number {
  const port = Number(process.env['PORT']);
  if (!Number.isInteger(port) || port <= 0) throw new Error('PORT must say where to listen.');
  return port;
}

/** Reads a value from the environment. Fails if it is missing. */
export function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} must be set.`);
  return value;
}

/** Starts a server. A failure is printed and ends the process. */
export function run(start: () => Promise<unknown>): void {
  start().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
