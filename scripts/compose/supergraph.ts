import { composeServices } from '@apollo/composition';
import { GraphQLError, printSchema } from 'graphql';
import { usualAddress } from '../../gateway/subgraphServer/names';
import { subgraphSchemas, type SubgraphSchema } from '../schemas';
import { judgeHints } from './hints';
import { SchemaSources } from './sources';

/** The two schemas that composition produces, formatted as the files in `schema/`. */
export interface Composed {
  /** The schema that the gateway plans with. */
  readonly supergraph: string;
  /** The schema that clients see. */
  readonly api: string;
}

/** An error for subgraphs whose schemas cannot be composed. The message lists all reasons. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(readonly problems: readonly string[]) {
    super(['The subgraphs do not compose:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }

  /** Builds the error, in which each problem begins with the file and line of the element that it names. */
  static of(messages: readonly string[]): CompositionError {
    const sources = SchemaSources.read();
    return new CompositionError(
      messages.map((message) => {
        const place = sources.placeIn(message);
        return place === undefined ? message : `${place} ${message}`;
      }),
    );
  }
}

const note = '# Composed from the schemas of the subgraphs by `npm run compose`. Not to be edited.\n\n';

/**
 * Composes the subgraphs, by default the subgraphs of this repository.
 *
 * @throws CompositionError with all errors at once, or with every hint that `hints.ts` does not allow.
 */
export function composeSubgraphs(subgraphs: readonly SubgraphSchema[] = ownSchemas()): Composed {
  const services = subgraphs.map(({ name, typeDefs }) => ({
    name,
    // Other gateways read the addresses from the supergraph.
    url: usualAddress(name),
    typeDefs,
  }));
  const { errors, schema, supergraphSdl, hints } = composeServices(services);
  if (errors !== undefined) throw CompositionError.of(errors.map(({ message }) => message));
  const { refused, unused } = judgeHints(
    hints.map(({ definition, message }) => ({ code: definition.code, message })),
  );
  if (refused.length > 0 || unused.length > 0) {
    throw CompositionError.of([
      ...refused.map(({ code, message }) => `hint ${code}: ${message}`),
      ...unused.map((allowance) => `no hint needs this allowance any more, take it out: ${allowance}`),
    ]);
  }
  const api = printSchema(schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: `${note}${supergraphSdl.trim()}\n`, api: `${note}${api.trim()}\n` };
}

/** Returns the schemas of this repository. Throws CompositionError if a file is not valid GraphQL. */
function ownSchemas(): readonly SubgraphSchema[] {
  try {
    SchemaSources.read();
  } catch (error) {
    throw error instanceof GraphQLError ? new CompositionError([error.message]) : error;
  }
  return subgraphSchemas();
}
