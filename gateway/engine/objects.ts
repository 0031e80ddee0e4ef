/** Makes one value of an object from its source, for one run. */
export type ValueOf<Source, Run> = (source: Source, run: Run) => unknown;

/**
 * A function that makes an object with these keys from these values. It is generated, so that all objects it makes have
 * one shape for the engine below: writing them key by key is several times slower. Keys come from validated documents
 * and are written as JSON strings; nothing else of a client's text gets into the code.
 */
export function objectMaker<Source, Run>(
  keys: readonly string[],
  values: readonly ValueOf<Source, Run>[],
): (source: Source, run: Run) => Record<string, unknown> {
  const names = keys.map((_, index) => `v${String(index)}`);
  const members = keys.map((key, index) => `${JSON.stringify(key)}: ${names[index] ?? ''}(source, run)`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  return new Function(...names, `return (source, run) => ({ ${members.join(', ')} });`)(...values) as never;
}
