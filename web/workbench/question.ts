import { layOut, layOver } from '../shared/json';
import type { Lang } from '../shared/language';
import { defaultVariables, operationNamed } from '../shared/operations';
import type { Session } from './session';

/** A question: a saved operation by name, or a document, which takes precedence; with variables as JSON. */
export interface Question {
  readonly operation?: string | undefined;
  readonly query?: string | undefined;
  /** The operation to run, if the document has several. */
  readonly operationName?: string | undefined;
  /** The variables; those of a saved operation are laid over its own. */
  readonly variables?: string | undefined;
}

/** Puts a question into a session; without an operation or a document it empties the session. */
export function put(session: Session, question: Question, lang: Lang): void {
  const { operation, query, operationName } = question;
  const saved = operation === undefined ? undefined : operationNamed(operation);
  const document = query ?? saved?.text;
  if (document === undefined) session.load('', '{}');
  else session.load(document, variablesOf(question, lang), operationName);
}

/** Puts only the variables of a question into a session, whose document a reader may have changed. */
export function putVariables(session: Session, question: Question, lang: Lang): void {
  const { query, operationName } = session.get();
  session.load(query, variablesOf(question, lang), operationName);
}

function variablesOf({ operation, query, variables = '{}' }: Question, lang: Lang): string {
  const saved = operation === undefined || query !== undefined ? undefined : operationNamed(operation);
  return saved ? layOver(defaultVariables(saved, lang), variables) : layOut(variables, 2);
}
