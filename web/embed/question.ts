import type { Question } from '../workbench/question';
import type { Change } from './readSettings';

/** True if a change affects the query. */
export function changesQuestion(change: Change): boolean {
  return 'operation' in change || 'query' in change || 'variables' in change;
}

/** Picks the query out of the settings. */
export function questionOf({ query, operation, operationName, variables }: Question): Question {
  return { query, operation, operationName, variables };
}

/** Applies a change to a query. A new operation or document starts with its own variables. */
export function changed(before: Question, change: Change): Question {
  const another = 'operation' in change || 'query' in change;
  // A named operation replaces an earlier document. If one message contains both, the document takes precedence.
  const query = 'query' in change ? change.query : change.operation === undefined ? before.query : undefined;
  return {
    query,
    operation: 'operation' in change ? change.operation : before.operation,
    operationName: another ? undefined : before.operationName,
    variables: 'variables' in change ? change.variables : another ? undefined : before.variables,
  };
}
