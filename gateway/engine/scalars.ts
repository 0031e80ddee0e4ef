import type { JsonBytes } from './jsonBytes';

/** How values of a scalar stand in a response. */
export interface Scalar {
  /** Whether a value, not null, is one of the scalar's. */
  readonly fits: (value: unknown) => boolean;
  /** A value that fits in the form in which it goes out. */
  readonly form: (value: unknown) => unknown;
  /** Writes a value that fits. */
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

/** A scalar of the graph's own may be any JSON. */
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

/** The scalar of this name. */
export function scalarOf(name: string): Scalar {
  return builtIn[name] ?? custom;
}
