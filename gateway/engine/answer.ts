import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError, type VariableDefinitionNode } from 'graphql';
import { budgetOf } from './budget';
import { clientPlaces, type Canonical } from './canonical';
import { complete, notTold } from './complete';
import type { CoercedVariables } from './given';
import { JsonBytes } from './jsonBytes';
import { andThen, type MaybePromise } from './maybePromise';
import type { ResponsePath } from './paths';
import type { ProgramRun } from './program';
import type { Planned } from './programs';
import type { Joins } from './supergraph';
import { UNWRITABLE, type Write } from './writer';

/** The response to an operation. */
export interface Answer {
  /** The response without its errors, as one line of JSON: `{"data":…}`. */
  readonly response: Buffer;
  readonly errors: readonly GraphQLError[];
}

/** An operation in canonical form, its plan, and the writer of its response under the client's names. */
export interface Form {
  readonly canonical: Omit<Canonical, 'document'>;
  /** The variables that the client declares. */
  readonly definitions: readonly VariableDefinitionNode[];
  readonly planned: Planned;
  readonly write: Write;
  readonly joins: Joins;
}

/**
 * Runs an operation within the budget that its request carries. A long run lets other work proceed before its response
 * is written.
 */
export function runOf({ planned }: Form, given: CoercedVariables, request: object): MaybePromise<ProgramRun> {
  const budget = budgetOf(request);
  const run: ProgramRun = { data: {}, errors: [], unplaced: false, explained: [], given, request, budget };
  budget.beginSlice();
  return andThen(planned.program(run), () => (budget.sliceIsOver ? nextTurn(run) : run));
}

// Shared by all runs: a response is written without interruption.
const out = new JsonBytes();

/** Writes the response of a run as bytes; returns null if completion has to decide about the response. */
export function writtenBy(write: Write, { data, given, budget }: ProgramRun): Buffer | null {
  try {
    out.budget = budget;
    out.ascii('{"data":');
    write(data, given.variables, out);
    out.ascii('}\n');
    return out.take();
  } catch (error) {
    out.clear();
    if (error === UNWRITABLE) return null;
    throw error;
  }
}

/** Returns the response of a run, completed by the rules of nulls and errors. */
export function completedAnswer(form: Form, run: ProgramRun, told: readonly GraphQLError[]): Answer {
  const seen = seenIn(form, run);
  const { data, errors } = complete(seen.view, seen.data, seen.variables, run.budget);
  const explained = run.explained.flatMap((path) => clientPlaces(seen, path).places);
  return {
    response: run.budget.bytesOf(`{"data":${JSON.stringify(data)}}\n`),
    errors: [...told, ...notTold(errors, told, explained)],
  };
}

const NONE = { errors: [], takesOthers: false } as const;

/** Returns the errors of a run, each at every place where the client would see the failed field. */
export function toldErrors(form: Form, run: ProgramRun): ToldErrors {
  if (run.errors.length === 0) return NONE;
  const { canonical, planned } = form;
  const seen = seenIn(form, run);
  let takesOthers = false;
  const errors = run.errors.flatMap(({ message, path = [], originalError, extensions }) => {
    run.budget.spendResolver();
    const found = clientPlaces(seen, path);
    takesOthers ||= found.takesOthers || takesTold(run.data, path, planned.told);
    return found.places.map(
      (place) =>
        new GraphQLError(canonical.inClientsWords(message), {
          path: place.length > 0 ? place : null,
          originalError: originalError ?? null,
          extensions,
        }),
    );
  });
  return { errors, takesOthers };
}

/** True if the failure also nulled an object whose content the plan passes to another subgraph. */
function takesTold(data: unknown, path: ResponsePath, told: ReadonlySet<string>): boolean {
  let at = data;
  let name = '';
  for (const step of path.slice(0, -1)) {
    if (typeof step === 'string') name = step;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
    if (at == null) return at === null && told.has(name);
  }
  return false;
}

/** Returns the data of a run, with the client's view of it. */
function seenIn({ canonical: { view }, joins }: Form, { data, given }: ProgramRun) {
  return { view, data, variables: given.variables, joins };
}

/** The errors of a run, in the client's terms. */
interface ToldErrors {
  readonly errors: readonly GraphQLError[];
  /** True if the failure may also have nulled places that did not request the failed field; see `ClientPlaces`. */
  readonly takesOthers: boolean;
}
