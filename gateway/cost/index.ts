import {
  getIntrospectionQuery,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type OperationDefinitionNode,
} from 'graphql';
import type { Fragments } from '../engine/collect';
import { ErrorCode } from '../errors';
import { compileCost, type Cost, type Costed } from './cost';
import type { Raw } from './given';
import { everything } from './introspection';
import type { Bound } from './selection';

export { assumedSizes } from './assumed';
export { withIntrospection } from './introspection';
export { measuredSizes, NOT_MEASURED, type Measures } from './measured';
export type { Bound } from './selection';
export type { Sizes } from './sizes';

/** How large an answer may be. */
export interface CostLimits {
  readonly maxObjects: number;
  readonly maxAnswerBytes: number;
}

/** Works out what questions cost with their variables. Fails with a `GraphQLError` where an answer could be too large. */
export type CostCheck = (variables: Raw) => Bound;

/** The costs of operations on a graph, held against its limits before anything is planned or runs. */
export class Costing {
  readonly #checks = new WeakMap<OperationDefinitionNode, CostCheck>();
  #ofIntrospection: Bound | undefined;

  constructor(
    private readonly graph: Pick<Costed, 'schema' | 'sizes'>,
    private readonly limits: CostLimits,
  ) {}

  /** Compiles the check of a valid operation, once however often it is asked for. */
  checkOf(operation: OperationDefinitionNode, fragments: Fragments): CostCheck {
    let check = this.#checks.get(operation);
    if (check === undefined)
      this.#checks.set(
        operation,
        (check = this.#compiled(operation, compileCost({ ...this.graph, operation, fragments }))),
      );
    return check;
  }

  #compiled(operation: OperationDefinitionNode, cost: Cost): CostCheck {
    return (variables) => {
      const bound = cost.bound(variables);
      const { maxObjects, maxAnswerBytes } = this.limits;
      if (bound.objects <= maxObjects && bound.bytes <= maxAnswerBytes) return bound;
      const limits = this.#limitsFor(operation);
      for (const noun of ['objects', 'bytes'] as const)
        if (bound[noun] > limits[noun])
          throw tooMuch(noun, bound[noun], limits[noun], cost.dearest(variables, noun));
      return bound;
    };
  }

  /** What tools ask of a schema, all of it once, passes however large the schema is. */
  #limitsFor({ selectionSet: { selections } }: OperationDefinitionNode): Bound {
    const { maxObjects, maxAnswerBytes } = this.limits;
    const [only, ...more] = selections;
    if (more.length > 0 || only?.kind !== Kind.FIELD || only.name.value !== '__schema')
      return { objects: maxObjects, bytes: maxAnswerBytes };
    const whole = (this.#ofIntrospection ??= this.#wholeSchema());
    return { objects: Math.max(maxObjects, whole.objects), bytes: Math.max(maxAnswerBytes, whole.bytes) };
  }

  #wholeSchema(): Bound {
    const { definitions } = parse(getIntrospectionQuery(everything));
    const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    if (operation?.operation !== OperationTypeNode.QUERY) throw new Error('An introspection is a query.');
    const named = Object.fromEntries(fragments.map((one) => [one.name.value, one]));
    return compileCost({ ...this.graph, operation, fragments: named }).bound({});
  }
}

const CODES = { objects: ErrorCode.TOO_MANY_OBJECTS, bytes: ErrorCode.ANSWER_TOO_LARGE } as const;

function tooMuch(noun: keyof Bound, bound: number, limit: number, field: string): GraphQLError {
  const count = bound > Number.MAX_SAFE_INTEGER ? 'far too many' : `up to ${String(bound)}`;
  return new GraphQLError(
    `The answer could hold ${count} ${noun}, and ${String(limit)} are allowed; most of them under \`${field}\`. Ask for smaller pages with \`first\`, or for fewer lists within lists.`,
    { extensions: { code: CODES[noun], limit, bound, field, http: { status: 400 } } },
  );
}
