import type { JsonBytes } from './jsonBytes';

/** The rules for a scalar's values in a response. */
interface Scalar {
  /** True if a non-null value is valid for the scalar. */
  readonly fits: (value: unknown) => boolean;
  /** Converts a valid value to its output form. */
  readonly form: (value: unknown) => unknown;
  /** Writes a valid value. */
  readonly write: (value: never, out: JsonBytes) => void;
}

const asItIs = (value: unknown): unknown => value;
const isString = (value: unknown): boolean => typeof value === 'string';
const writeString = (value: string, out: JsonBytes): void => out.string(value);
const writeNumber = (value: number, out: JsonBytes): void => out.number(value);

const builtIn: Readonly<Record<string, Scalar>> = {
  String: { fits: isString, form: asItIs, write: writeString },
  ID: {
    fits: (value) => typeof value === 'string' || Number.isInteger(value),
    form: String,
    write: (value: string | number, out) => out.string(String(value)),
  },
  Int: {
    fits: (value) => typeof value === 'number' && (value | 0) === value,
    form: asItIs,
    write: writeNumber,
  },
  Float: { fits: Number.isFinite, form: asItIs, write: writeNumber },
  Boolean: {
    fits: (value) => typeof value === 'boolean',
    form: asItIs,
    write: (value: boolean, out) => out.ascii(String(value)),
  },
};

/** A custom scalar, which may be any JSON. */
const custom: Scalar = {
  fits: (value) =>
    typeof value === 'number'
      ? Number.isFinite(value)
      : isString(value) || (JSON.stringify(value) as string | undefined) !== undefined,
  form: asItIs,
  write(value: unknown, out) {
    if (typeof value === 'string') out.string(value);
    else out.encoded(JSON.stringify(value));
  },
};

/** Returns the rules for the scalar of this name. */
export function scalarOf(name: string): Scalar {
  return builtIn[name] ?? custom;
}
