import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

import { readConfig } from '../../../gateway/config';
import { limitRules } from '../../../gateway/limits';
import { plannerLimits } from '../../../gateway/graph/supergraph';

const supergraphFile = resolve(__dirname, '../../../schema/supergraph.graphql');
const config = readConfig({});

/** The cost and outcome of planning. */
export interface Planned {
  /** The processor time from document to plan, in milliseconds; other work of the machine is not counted. */
  readonly ms: number;
  /** The number of plans that the planner compared. */
  readonly evaluated: number;
  /** The number of requests to subgraphs in the plan. */
  readonly fetches: number;
}

/** A planner over a supergraph, set up like the gateway's, with the default limits. */
export interface BenchPlanner {
  readonly schema: GraphQLSchema;
  /** Returns the document if the default limits let it through, otherwise null. */
  admit(text: string): DocumentNode | null;
  /** Plans a document; fails if the planner gives up. */
  plan(document: DocumentNode): Planned;
}

/** Opens the planner, over the committed supergraph unless another is given. */
export function openPlanner(file = supergraphFile): BenchPlanner {
  const supergraph = Supergraph.build(readFileSync(file, 'utf8'));
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true, debug: plannerLimits });
  const api = supergraph.apiSchema();
  const schema = api.toGraphQLJSSchema();
  const rules = limitRules(config);
  return {
    schema,
    admit(text) {
      if (Buffer.byteLength(text) > config.maxBodyBytes) return null;
      let document: DocumentNode;
      try {
        document = parse(text, { maxTokens: config.maxTokens });
      } catch {
        return null;
      }
      const refused = validate(schema, document, rules).length > 0 || validate(schema, document).length > 0;
      return refused ? null : document;
    },
    plan(document) {
      const started = process.cpuUsage();
      const plan = planner.buildQueryPlan(operationFromDocument(api, document));
      const { user, system } = process.cpuUsage(started);
      const evaluated = planner.lastGeneratedPlanStatistics()?.evaluatedPlanCount ?? 0;
      const fetches = (JSON.stringify(plan.node).match(/"kind":"Fetch"/g) ?? []).length;
      return { ms: (user + system) / 1000, evaluated, fetches };
    },
  };
}
