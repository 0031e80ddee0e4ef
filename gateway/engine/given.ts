import { getVariableValues, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import type { Variables } from './conditions';

/** The variable that carries the representations of the entities that a fetch requests. */
export const REPRESENTATIONS = 'representations';

/** An operation's variables as coerced by one schema. */
export interface Taken {
  readonly variables: Variables;
  /** The arguments of each field whose arguments use variables, filled in on first use. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
}

/** Coerces an operation's variables; returns null if the schema rejects one of them. */
export type Coerce = (variables: Variables) => Taken | null;

/** Returns a function that coerces an operation's variables by a schema. Entity representations are not coerced. */
export function coercer(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[] = []): Coerce {
  // Representations come from a plan, not from a client; checking each of them again would take longer than everything
  // else.
  const own = definitions.filter(({ variable }) => variable.name.value !== REPRESENTATIONS);
  if (own.length === 0) return (variables) => ({ variables, args: [] });
  return (given) => {
    // After any fault graphql-js runs the operation and reports the fault, so finding the first fault is enough.
    const { coerced } = getVariableValues(schema, own, given, { maxErrors: 0 });
    if (coerced === undefined) return null;
    if (REPRESENTATIONS in given) coerced[REPRESENTATIONS] = given[REPRESENTATIONS];
    return { variables: coerced, args: [] };
  };
}

/**
 * The values of an operation's canonical variables. Each subgraph coerces the values that it uses by its own schema.
 * The coerced values, and the arguments derived from them, are cached for as long as the original values and the
 * compiled operation live.
 */
export class CoercedVariables {
  readonly #taken = new WeakMap<Coerce, Taken | null>();

  /**
   * @param raw the client's values of its own variables
   * @param coerced the same values coerced by the API schema: only declared variables, including defaults
   */
  constructor(
    readonly variables: Variables,
    readonly raw: Variables,
    readonly coerced: Variables,
  ) {}

  /** Returns the variables as coerced for an operation. */
  by(coerce: Coerce): Taken | null {
    let taken = this.#taken.get(coerce);
    if (taken === undefined) this.#taken.set(coerce, (taken = coerce(this.variables)));
    return taken;
  }
}
