import { getVariableValues, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import type { Variables } from './conditions';

/** The variable under which a fetch hands over what it knows of the entities it asks about. */
export const REPRESENTATIONS = 'representations';

/** The variables of an operation on one schema, coerced. */
export interface Taken {
  readonly variables: Variables;
  /** The arguments of each field whose arguments name variables, once they are known. */
  readonly args: (Readonly<Record<string, unknown>> | undefined)[];
}

/** Coerces the variables that an operation takes; null where one is not what its schema takes. */
export type Coerce = (variables: Variables) => Taken | null;

/** Makes what coerces an operation's variables by a schema, but for the representations of entities, which stay as they are. */
export function coercer(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[] = []): Coerce {
  // Representations are made here from a plan, not by a client: to look at each again would take longer than the rest.
  const own = definitions.filter(({ variable }) => variable.name.value !== REPRESENTATIONS);
  if (own.length === 0) return (variables) => ({ variables, args: [] });
  return (given) => {
    // Whatever is wrong, graphql-js says so: the first fault is enough to know that it must.
    const { coerced } = getVariableValues(schema, own, given, { maxErrors: 0 });
    if (coerced === undefined) return null;
    if (REPRESENTATIONS in given) coerced[REPRESENTATIONS] = given[REPRESENTATIONS];
    return { variables: coerced, args: [] };
  };
}

/**
 * The values of a question's canonical variables. Each subgraph coerces those that it takes by its own schema; that, and
 * what arguments follow from them, is worked out once for as long as the question is asked, and what is compiled is kept.
 */
export class Given {
  readonly #taken = new WeakMap<Coerce, Taken | null>();

  /**
   * @param raw what the client gave for the variables of its own
   * @param coerced the same as the API schema takes it: only what the operation declares, defaults included
   */
  constructor(
    readonly variables: Variables,
    readonly raw: Variables,
    readonly coerced: Variables,
  ) {}

  /** The variables as an operation takes them. */
  by(coerce: Coerce): Taken | null {
    let taken = this.#taken.get(coerce);
    if (taken === undefined) this.#taken.set(coerce, (taken = coerce(this.variables)));
    return taken;
  }
}
