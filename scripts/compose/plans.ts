import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';

import { canonicalForm, operationIn, separatorFor, type PlanNode } from '../../gateway/engine';
import { openPlanner } from '../../gateway/engine/apollo';
import { plannerLimits, storedFile } from '../../gateway/planner';

/**
 * Plans the saved operations in a folder over a supergraph, and formats the plans as their file. Operations that do not
 * fit the graph get no plan.
 */
export function plansOf(supergraphSdl: string, folder: string): string {
  const planner = openPlanner(supergraphSdl, plannerLimits, { validate: false });
  const separator = separatorFor(planner.fieldNames);
  const { apiSchema: schema } = planner;
  const plans = new Map<string, PlanNode | undefined>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const document = parse(readFileSync(join(folder, file), 'utf8'));
    const { operation, fragments } = operationIn(document);
    const root = operation && schema.getRootType(operation.operation);
    // The tests of saved operations report the operations that the graph cannot execute.
    if (operation === undefined || root == null || validate(schema, document).length > 0) continue;
    const { text } = canonicalForm({ schema, operation, fragments, root, separator });
    plans.set(text, planner.plan(text));
  }
  return `${JSON.stringify(storedFile(supergraphSdl, plans), null, 1)}\n`;
}
