import type { Question } from '../workbench/question';
import type { Change } from './readSettings';

/** Whether a change is one of what is asked. */
export function changesQuestion(change: Change): boolean {
  return 'operation' in change || 'query' in change || 'variables' in change;
}

/** The part of the settings that is asked. */
export function questionOf({ query, operation, operationName, variables }: Question): Question {
  return { query, operation, operationName, variables };
}

/** What is asked after a change. Another operation or document starts with variables of its own. */
export function changed(before: Question, change: Change): Question {
  const another = 'operation' in change || 'query' in change;
  // An operation that is named takes the place of a document that was there; in one message the document wins.
  const query = 'query' in change ? change.query : change.operation === undefined ? before.query : undefined;
  return {
    query,
    operation: 'operation' in change ? change.operation : before.operation,
    operationName: another ? undefined : before.operationName,
    variables: 'variables' in change ? change.variables : another ? undefined : before.variables,
  };
}
