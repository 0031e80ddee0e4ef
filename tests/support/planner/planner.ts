import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

import { readConfig } from '../../../gateway/config';
import { limitRules } from '../../../gateway/limits';
import { planning } from '../../../gateway/supergraph';

const supergraphFile = resolve(__dirname, '../../../schema/supergraph.graphql');
const config = readConfig({});

/** What making a plan took. */
export interface Planned {
  /** Milliseconds of processor time from the document to the plan: what else the machine does is not counted. */
  readonly ms: number;
  /** How many plans the planner weighed against each other. */
  readonly evaluated: number;
  /** How many requests to subgraphs the plan has. */
  readonly fetches: number;
}

/** The planner over the committed supergraph, set up as the gateway sets it up, with the default limits in force. */
export interface BenchPlanner {
  readonly schema: GraphQLSchema;
  /** The document, where the default limits let it through; else null. */
  admit(text: string): DocumentNode | null;
  /** Plans a document; fails where the planner gives up. */
  plan(document: DocumentNode): Planned;
}

/** See {@link BenchPlanner}. */
export function openPlanner(): BenchPlanner {
  const supergraph = Supergraph.build(readFileSync(supergraphFile, 'utf8'));
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true, debug: planning });
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
