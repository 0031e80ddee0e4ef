import { layOut, layOver } from '../shared/json';
import type { Lang } from '../shared/language';
import { defaultVariables, operationNamed } from '../shared/operations';
import type { Session } from './session';

/** A query with its variables as JSON: a saved operation by name, or a document, which takes precedence. */
export interface Question {
  readonly operation?: string | undefined;
  readonly query?: string | undefined;
  /** The operation to run, if the document has several. */
  readonly operationName?: string | undefined;
  /** The variables. For a saved operation, they are merged into its default variables. */
  readonly variables?: string | undefined;
}

/** Loads a query into a session. Without an operation or a document, the session is emptied. */
export function put(session: Session, question: Question, lang: Lang): void {
  const { operation, query, operationName } = question;
  const saved = operation === undefined ? undefined : operationNamed(operation);
  const document = query ?? saved?.text;
  if (document === undefined) session.load('', '{}');
  else session.load(document, variablesOf(question, lang), operationName);
}

/** Loads only the variables of a query into a session, since a reader may have changed the session's document. */
export function putVariables(session: Session, question: Question, lang: Lang): void {
  const { query, operationName } = session.get();
  session.load(query, variablesOf(question, lang), operationName);
}

function variablesOf({ operation, query, variables = '{}' }: Question, lang: Lang): string {
  const saved = operation === undefined || query !== undefined ? undefined : operationNamed(operation);
  return saved ? layOver(defaultVariables(saved, lang), variables) : layOut(variables, 2);
}
