import { execute, GraphQLError, parse, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

import { Engine, type Planner } from '../../gateway/engine';
import { errorFormatter } from '../../gateway/errors';
import { embedded, type Edition } from '../../gateway/graph/subgraphs';
import { openLog } from '../../gateway/logging';
import { contextsOver } from '../monolith/contexts';
import { monolithSchema } from '../monolith/schema';
import { comparableOf, type Comparable, type Told } from './comparable';
import type { Operation } from './operations';
import { stockExecutor } from './stock';

/** Three executors over one edition: the engine, Apollo's own, and a monolith. */
export interface Executors {
  engine(operation: Operation): Promise<Comparable>;
  stock(operation: Operation): Promise<Comparable>;
  /** Runs the operation with graphql-js on a single schema with the same resolvers, without a plan. */
  monolith(operation: Operation): Promise<Comparable>;
  /** Begins with a new engine and a new monolith, as both keep the resolvers as they were; Apollo's executor does not. */
  changed(): void;
  readonly counts: Engine['counts'];
  stop(): Promise<void>;
}

/** Opens the executors. */
export function openExecutors(planner: Planner, supergraphSdl: string, edition: Edition): Executors {
  const log = openLog('silent');
  const format = errorFormatter(log);
  const subgraphs = new Map(edition.subgraphs.map(embedded).map((each) => [each.name, each]));
  // Each engine compiles the resolvers as it finds them, and keeps what it compiled.
  const engines = [new Engine({ planner, subgraphs })];
  const stock = stockExecutor(supergraphSdl, subgraphs);
  const contexts = contextsOver(edition);
  let monolith: GraphQLSchema | undefined;
  const comparable = (data: unknown, errors: readonly GraphQLError[] = []): Comparable =>
    comparableOf(data, errors, (error) => told(format(withCode(error), error)));
  // A refusal is an answer, too: that of a valid operation differs from the others.
  const prepare = async (query: string) => {
    try {
      return await engines.at(-1)!.prepare(parse(query));
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  };
  return {
    get counts() {
      const [first, ...later] = engines.map((one) => one.counts);
      const sums = { ...first! };
      for (const counts of later)
        for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name];
      return sums;
    },
    async engine({ query, variables }) {
      const prepared = await prepare(query);
      if (prepared instanceof GraphQLError) return comparable(null, [prepared]);
      const coerced = prepared.coerce(variables);
      if (coerced.given === undefined) return comparable(null, coerced.errors);
      const { response, errors } = await prepared.run(coerced.given, {});
      const { data } = JSON.parse(response.toString()) as { data: unknown };
      return comparable(data, errors);
    },
    async stock(operation) {
      const result = await stock.run(operation);
      const refused = (result.extensions as { valueCompletion?: GraphQLError[] } | undefined)
        ?.valueCompletion;
      return comparable(JSON.parse(JSON.stringify(result.data ?? null)), result.errors ?? refused);
    },
    async monolith({ query, variables }) {
      monolith ??= monolithSchema(edition.subgraphs);
      const { data, errors } = await execute({
        schema: monolith,
        document: parse(query),
        variableValues: variables,
        contextValue: contexts(),
      });
      return comparable(JSON.parse(JSON.stringify(data ?? null)), errors);
    },
    changed() {
      engines.push(new Engine({ planner, subgraphs }));
      monolith = undefined;
    },
    stop: () => stock.stop(),
  };
}

function withCode(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  return { ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } };
}

/** Returns an error as a client sees it, without the message of an internal error: its reference is always new. */
function told({ message, extensions }: GraphQLFormattedError): Told {
  const { code, subgraph } = extensions ?? {};
  const said = `${String(code)} · ${code === 'INTERNAL_SERVER_ERROR' ? '' : message}`;
  return { said, subgraph: typeof subgraph === 'string' ? subgraph : '' };
}
