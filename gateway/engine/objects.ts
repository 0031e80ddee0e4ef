import type { JsonBytes } from './jsonBytes';

/** Computes one value of an object from its source, for one run. */
type ValueOf<Source, Run> = (source: Source, run: Run) => unknown;

/** One member of the objects that an `objectMaker` makes. */
export interface Member<Source, Run> {
  readonly key: string;
  readonly value: ValueOf<Source, Run>;
  /**
   * Set if the value is usually an unchanged property of the source; `value` is then called only in the other cases.
   */
  readonly plain?: Plain | undefined;
}

/** A property of a source, and source code that tests if the property's value, `x`, may be used unchanged. */
export interface Plain {
  readonly property: string;
  readonly test: string;
}

/**
 * Returns a generated function that makes objects with these members. Being generated, it gives all objects one shape
 * (hidden class) and reads each property at its own place in the code; a loop over keys is several times slower in both
 * respects. Names come from validated documents and schemas and are written as JSON strings; no other string from a
 * client enters the code.
 */
export function objectMaker<Source, Run>(
  members: readonly Member<Source, Run>[],
): (source: Source, run: Run) => Record<string, unknown> {
  const texts = members.map(({ key, plain }, index) => {
    const asked = `${nameAt(index)}(source, run)`;
    const value =
      plain === undefined
        ? asked
        : `(x = source?.[${JSON.stringify(plain.property)}], ${plain.test}) ? x : ${asked}`;
    return `${JSON.stringify(key)}: ${value}`;
  });
  const body = `let x; return { ${texts.join(', ')} };`;
  return generated(
    `(source, run) => { ${body} }`,
    members.map(({ value }) => value),
  ) as never;
}

/**
 * Returns a generated function (see `objectMaker`) that copies these properties of an object into a new object, or
 * returns null if one of them is missing.
 */
export function objectTaker(keys: readonly string[]): (source: object) => Record<string, unknown> | null {
  const reads = keys.map((key, index) => `${nameAt(index)} = source[${JSON.stringify(key)}]`);
  const missing = keys.map((_, index) => `${nameAt(index)} === undefined`);
  const members = keys.map((key, index) => `${JSON.stringify(key)}: ${nameAt(index)}`);
  return generated(
    `(source) => { const ${reads.join(', ')}; return ${missing.join(' || ')} ? null : { ${members.join(', ')} }; }`,
    [],
  ) as never;
}

/** Writes one value of an object. */
type WriteValue<Run> = (value: unknown, run: Run, out: JsonBytes) => void;

/** One member of the objects that an `objectWriter` writes. */
interface WrittenMember<Run> {
  readonly key: string;
  /** The property that holds the value. */
  readonly read: string;
  readonly write: WriteValue<Run>;
}

/**
 * Returns a function that writes these members of an object as JSON, generated for the same reasons as `objectMaker`.
 * The characters between the values never change, so their bytes are numbers in the code.
 */
export function objectWriter<Run>(members: readonly WrittenMember<Run>[]): WriteValue<Run> {
  if (members.length === 0) return (_, __, out) => out.ascii('{}');
  const texts = members.map(({ key, read }, index) => {
    const head = [...Buffer.from(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`)];
    const stores = head.map((code, offset) => `bytes[at + ${String(offset)}] = ${String(code)};`);
    const length = String(head.length);
    const value = `${nameAt(index)}(object[${JSON.stringify(read)}], run, out);`;
    return `at = out.room(${length}); bytes = out.bytes; ${stores.join(' ')} out.at = at + ${length}; ${value}`;
  });
  return generated(
    `(object, run, out) => { let at, bytes; ${texts.join(' ')} out.byte(125); }`,
    members.map(({ write }) => write),
  ) as never;
}

const nameAt = (index: number): string => `v${String(index)}`;

function generated(code: string, functions: readonly unknown[]): unknown {
  const names = functions.map((_, index) => nameAt(index));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see `objectMaker`
  return new Function(...names, `return ${code};`)(...functions) as unknown;
}
