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
import { after, type MaybePromise } from './maybe';
import { Budget } from './budget';

const BUDGET = Symbol('budget');

/** What graphql-js hands to every resolver, beside a context that may be one for many runs. */
interface Root {
  readonly [BUDGET]: Budget;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** The resolver that stands behind one which asks the budget. */
const own = new WeakMap<Resolver, Resolver>();

/** A resolver as the schema's maker wrote it. */
export function ownResolver(resolve: Resolver | undefined): Resolver | undefined {
  return resolve && (own.get(resolve) ?? resolve);
}

/**
 * Has the resolvers of a schema ask the budget of the run that they are called in, where graphql-js calls them: it has no
 * hook between the items of a list. What is compiled asks by itself, and calls those behind.
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

/** Who calls a resolver by itself may give it less than graphql-js does. */
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

/** Runs an operation by graphql-js within a budget. Fails with `Ended` where that ends it. */
export function executeWithin(
  budget: Budget,
  args: Omit<ExecutionArgs, 'rootValue' | 'fieldResolver'>,
): MaybePromise<ExecutionResult> {
  // A resolver that throws ends no run of graphql-js: each of those that are still to be called throws at once.
  const rootValue: Root = { [BUDGET]: budget };
  return after(execute({ ...args, rootValue, fieldResolver: askingDefault }), (result) => {
    if (budget.ended !== undefined) throw budget.ended;
    return result;
  });
}
