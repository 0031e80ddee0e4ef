import type { JsonBytes } from './jsonBytes';

/** How values of a scalar stand in a response. */
export interface Scalar {
  /** Whether a value, not null, is one of the scalar's. */
  readonly fits: (value: unknown) => boolean;
  /** Writes a value that fits. */
  readonly write: (value: never, out: JsonBytes) => void;
}

const isString = (value: unknown): boolean => typeof value === 'string';
const writeString = (value: string, out: JsonBytes): void => out.string(value);
const writeNumber = (value: number, out: JsonBytes): void => out.number(value);

const builtIn: Readonly<Record<string, Scalar>> = {
  String: { fits: isString, write: writeString },
  ID: {
    fits: (value) => typeof value === 'string' || Number.isInteger(value),
    write: (value: string | number, out) => out.string(String(value)),
  },
  Int: { fits: (value) => typeof value === 'number' && (value | 0) === value, write: writeNumber },
  Float: { fits: Number.isFinite, write: writeNumber },
  Boolean: {
    fits: (value) => typeof value === 'boolean',
    write: (value: boolean, out) => out.ascii(String(value)),
  },
};

/** A scalar of the graph's own may be any JSON. */
const custom: Scalar = {
  fits: (value) => isString(value) || (JSON.stringify(value) as string | undefined) !== undefined,
  write(value: unknown, out) {
    if (typeof value === 'string') out.string(value);
    else out.encoded(JSON.stringify(value));
  },
};

/** The scalar of this name. */
export function scalarOf(name: string): Scalar {
  return builtIn[name] ?? custom;
}
