/** An object that a resolver knows by its id: a global one, or the one of its record. */
export interface ById {
  readonly id: string;
}

/** A country that a resolver knows by its code. */
export interface ByCode {
  readonly code: string;
}
