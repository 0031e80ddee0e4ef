import { parseArgs } from 'node:util';

/** A whole number that a script accepts as an option. */
export interface Numbered {
  readonly default: number;
  readonly least: number;
}

type Numbers<Options> = { readonly [Name in keyof Options]: number };

/**
 * Runs a script whose only options are numbers, such as `--name 5`. The script's result becomes the exit code of this
 * process. Invalid arguments are reported with the usage and exit with 2, and a script that fails exits with 1.
 */
export function runNumbered<Options extends Readonly<Record<string, Numbered>>>(
  usage: string,
  options: Options,
  run: (numbers: Numbers<Options>) => Promise<number>,
): void {
  let numbers: Numbers<Options>;
  try {
    numbers = numbersIn(process.argv.slice(2), options);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  run(numbers).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}

function numbersIn<Options extends Readonly<Record<string, Numbered>>>(
  argv: readonly string[],
  options: Options,
): Numbers<Options> {
  const { values } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' as const }])),
  });
  const numbers = Object.entries(options).map(([name, { default: usual, least }]) => {
    const given = values[name];
    const value = given === undefined ? usual : Number(given);
    if (!Number.isSafeInteger(value) || value < least)
      throw new Error(`--${name} takes a whole number from ${String(least)}; found ${String(given)}.`);
    return [name, value] as const;
  });
  return Object.fromEntries(numbers) as Numbers<Options>;
}
