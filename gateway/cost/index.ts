import {
  getIntrospectionQuery,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { operationIn } from '../engine';
import { ErrorCode } from '../errors';
import { compileCost, type Cost, type Costed } from './cost';
import type { Raw } from './given';
import { everything } from './introspection';
import type { Bound } from './selection';
import { compileValues, type CountValues } from './values';

export { assumedSizes } from './assumed';
export { withIntrospection } from './introspection';
export { measuredSizes, NOT_MEASURED, type Measures } from './measured';
export type { Bound } from './selection';
export type { Sizes } from './sizes';

/** The maximum size of a response, and of the lists in arguments. */
export interface CostLimits {
  /** The maximum number of items in all lists in arguments; the lists of a variable count each time it is used. */
  readonly maxValues: number;
  readonly maxObjects: number;
  readonly maxAnswerBytes: number;
}

/** Computes the cost of an operation with its variables. Throws a `GraphQLError` if the response could be too large. */
export type CostCheck = (variables: Raw) => Bound;

/** A valid operation, with the source from which it can be parsed again. */
interface AskedOperation {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

type Parts = Pick<Costed, 'operation' | 'fragments'>;

/** The compiled cost of an operation, and the count of its values. */
interface Compiled extends Cost {
  readonly values: CountValues;
}

// The estimated size of a compiled cost, which grows with the operation's source; see tests/planning.test.ts.
const [BYTES_EACH, BYTES_BY_ASKED] = [6_500, 18];

const KEPT_BYTES = 2 * 1024 * 1024;

/**
 * Computes the costs of operations on a graph and checks them against the graph's limits, before anything is planned or
 * run.
 */
export class Costing {
  readonly #checks = new WeakMap<OperationDefinitionNode, CostCheck>();
  /** The recently used compiled costs, by the keys of their checks; others are compiled again when needed. */
  readonly #costs = new LRUCache<object, { readonly cost: Compiled; readonly length: number }>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ length }) => BYTES_EACH + BYTES_BY_ASKED * length,
  });
  #ofIntrospection: Bound | undefined;

  constructor(
    private readonly graph: Pick<Costed, 'schema' | 'sizes'>,
    private readonly limits: CostLimits,
  ) {}

  /** Returns the check of a valid operation; the check is created only once. */
  checkOf(asked: AskedOperation): CostCheck {
    const { operation, fragments } = partsOf(asked);
    let check = this.#checks.get(operation);
    if (check === undefined)
      this.#checks.set(operation, (check = this.#checked(asked, { operation, fragments })));
    return check;
  }

  #checked({ query, operationName }: AskedOperation, parts: Parts): CostCheck {
    // The check holds no part of the document in memory.
    const isOfSchema = asksForSchema(parts.operation);
    const isConstant = (parts.operation.variableDefinitions ?? []).length === 0;
    const key = {};
    const compiled = (from: Parts): Compiled => {
      const values = compileValues(from.operation, from.fragments);
      const cost = { ...compileCost({ ...this.graph, ...from }), values };
      this.#costs.set(key, { cost, length: query.length });
      return cost;
    };
    const costOf = (): Compiled =>
      this.#costs.get(key)?.cost ??
      compiled(partsOf({ query, document: parse(query, { noLocation: true }), operationName }));
    let constant: Bound | undefined;
    compiled(parts);
    return (variables) => {
      if (constant !== undefined) return constant;
      const bound = this.#held(costOf(), isOfSchema, variables);
      if (isConstant) {
        constant = bound;
        this.#costs.delete(key);
      }
      return bound;
    };
  }

  /** Returns the cost of an operation with its variables. Throws if it exceeds a limit. */
  #held(cost: Compiled, isOfSchema: boolean, variables: Raw): Bound {
    // Checked first, because counting the rest takes time for each of these values.
    const { maxValues } = this.limits;
    if (cost.values(variables, maxValues) > maxValues) throw tooManyValues(maxValues);
    const bound = cost.bound(variables);
    const { maxObjects, maxAnswerBytes } = this.limits;
    if (bound.objects <= maxObjects && bound.bytes <= maxAnswerBytes) return bound;
    const limits = this.#limitsFor(isOfSchema);
    for (const noun of ['objects', 'bytes'] as const)
      if (bound[noun] > limits[noun])
        throw tooMuch(noun, bound[noun], limits[noun], cost.dearest(variables, noun));
    return bound;
  }

  /** Raises the limits for introspection, so that the query of common tools is accepted however large the schema is. */
  #limitsFor(isOfSchema: boolean): Bound {
    const { maxObjects, maxAnswerBytes } = this.limits;
    if (!isOfSchema) return { objects: maxObjects, bytes: maxAnswerBytes };
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

function partsOf({ document, operationName }: AskedOperation): Parts {
  const { operation, fragments } = operationIn(document, operationName);
  if (operation === undefined) throw new Error('A document that was validated has its operation.');
  return { operation, fragments };
}

/** True if an operation requests the schema and nothing else. */
function asksForSchema({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only, ...more] = selections;
  return more.length === 0 && only?.kind === Kind.FIELD && only.name.value === '__schema';
}

function tooManyValues(limit: number): GraphQLError {
  return new GraphQLError(
    `The lists in the arguments hold more than ${String(limit)} values, where a variable counts each time it is used. Send fewer values, or split the operation.`,
    { extensions: { code: ErrorCode.TOO_MANY_VALUES, limit, http: { status: 400 } } },
  );
}

const CODES = { objects: ErrorCode.TOO_MANY_OBJECTS, bytes: ErrorCode.ANSWER_TOO_LARGE } as const;

function tooMuch(noun: keyof Bound, bound: number, limit: number, field: string): GraphQLError {
  const count = bound > Number.MAX_SAFE_INTEGER ? 'far too many' : `up to ${String(bound)}`;
  return new GraphQLError(
    `The answer could contain ${count} ${noun}, most of them under \`${field}\`, but only ${String(limit)} are allowed. Request smaller pages with \`first\`, or fewer nested lists.`,
    { extensions: { code: CODES[noun], limit, bound, field, http: { status: 400 } } },
  );
}
