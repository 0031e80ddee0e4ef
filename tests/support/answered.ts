import { composeServices } from '@apollo/composition';
import { parse, validate, type GraphQLError } from 'graphql';

import { Engine } from '../../gateway/engine';
import { openPlanner } from '../../gateway/engine/apollo';
import { plannerLimits } from '../../gateway/graph/supergraph';

/** An operation sent to a test's subgraph. */
export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The representations of the entities; empty for an operation at the root. */
  readonly entities: readonly Readonly<Record<string, unknown>>[];
}

/** Returns the JSON answer of a test's subgraph, whatever its schema says. */
export type AnswerOf = (sent: Sent) => unknown;

/** A graph over subgraphs with prepared answers. */
export interface AnsweredGraph {
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ data: unknown; errors: readonly GraphQLError[] }>;
  /** The operations sent, in order, each with its subgraph's name. */
  readonly sent: (Sent & { readonly name: string })[];
}

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires", "@external", "@shareable", "@provides", "@interfaceObject", "@inaccessible", "@override"])\n';

/** Composes subgraphs, each given as a schema and its answers, and opens an engine over them. */
export function answeredGraph(
  subgraphs: Readonly<Record<string, readonly [sdl: string, answer: AnswerOf]>>,
): AnsweredGraph {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, [sdl]]) => ({ name, url: '', typeDefs: parse(head + sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  const planner = openPlanner(supergraphSdl, plannerLimits);
  const sent: AnsweredGraph['sent'] = [];
  const run = (name: string, answer: AnswerOf) => ({
    name,
    run: async ({ query }: { readonly query: string }, given: Readonly<Record<string, unknown>>) => {
      const variables = JSON.parse(JSON.stringify(given)) as Readonly<Record<string, unknown>>;
      const entities = (variables['representations'] ?? []) as Sent['entities'];
      sent.push({ name, query, variables, entities });
      await Promise.resolve();
      return JSON.parse(JSON.stringify(answer({ query, variables, entities }))) as object;
    },
  });
  const engine = new Engine({
    planner,
    subgraphs: new Map(Object.entries(subgraphs).map(([name, [, answer]]) => [name, run(name, answer)])),
  });
  return {
    sent,
    async ask(query, variables = {}) {
      const document = parse(query);
      expect(validate(planner.apiSchema, document)).toEqual([]);
      const prepared = await engine.prepare(document);
      const { given, errors: refused } = prepared.coerce(variables);
      if (given === undefined) return { data: null, errors: refused ?? [] };
      const { response, errors: told } = await prepared.run(given, {});
      return { data: (JSON.parse(response.toString()) as { data: unknown }).data, errors: told };
    },
  };
}

/** Returns the code and path of each error. */
export function codesOf(errors: readonly GraphQLError[]): unknown[] {
  return errors.map(({ extensions, path }) => [extensions['code'], path]);
}
