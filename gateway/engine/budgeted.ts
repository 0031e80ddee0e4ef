import {
  defaultFieldResolver,
  execute,
  isIntrospectionType,
  isObjectType,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { andThen, type MaybePromise } from './maybePromise';
import { Budget } from './budget';

const BUDGET = Symbol('budget');

/** The root value, which graphql-js hands to every resolver; a context may be shared by many runs. */
interface Root {
  readonly [BUDGET]: Budget;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Maps each resolver that consults the budget to the original resolver. */
const own = new WeakMap<Resolver, Resolver>();

/** Returns the original resolver, as the schema's author wrote it. */
export function ownResolver(resolve: Resolver | undefined): Resolver | undefined {
  return resolve && (own.get(resolve) ?? resolve);
}

/**
 * Wraps the resolvers of a schema so that they consult the run's budget when graphql-js calls them, because graphql-js
 * has no hook between the items of a list. Compiled operations consult the budget themselves and call the original
 * resolvers.
 */
export function askBudget(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve !== undefined && !own.has(resolve)) field.resolve = asking(resolve);
    }
  }
}

/** Finds the budget of a run. A direct caller of a resolver may pass less `info` than graphql-js does. */
function budgetIn(info: Pick<GraphQLResolveInfo, 'rootValue'> | undefined): Budget {
  return (info?.rootValue as Root | undefined)?.[BUDGET] ?? Budget.unbounded;
}

function asking(resolve: Resolver): Resolver {
  const asks: Resolver = (source, args, context, info) => {
    const budget = budgetIn(info);
    budget.spendResolver();
    const found = resolve(source, args, context, info);
    if (Array.isArray(found)) budget.gather(found.length);
    return found;
  };
  own.set(asks, resolve);
  return asks;
}

const askingDefault = asking(defaultFieldResolver);

/**
 * Runs an operation with graphql-js within a budget.
 *
 * @throws Ended if the budget ends it.
 */
export function executeWithin(
  budget: Budget,
  args: Omit<ExecutionArgs, 'rootValue' | 'fieldResolver'>,
): MaybePromise<ExecutionResult> {
  // A throwing resolver does not stop graphql-js; all resolvers that it still calls throw immediately.
  const rootValue: Root = { [BUDGET]: budget };
  return andThen(execute({ ...args, rootValue, fieldResolver: askingDefault }), (result) => {
    if (budget.ended !== undefined) throw budget.ended;
    return result;
  });
}
