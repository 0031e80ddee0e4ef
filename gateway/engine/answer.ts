import { GraphQLError } from 'graphql';
import { clientPlaces, type Canonical } from './canonical';
import { complete, notTold } from './complete';
import type { Given } from './given';
import { JsonBytes } from './jsonBytes';
import { after, type MaybePromise } from './maybe';
import type { Program, ProgramRun } from './program';
import { UNWRITABLE, type Write } from './writer';

/** The answer to an operation. */
export interface Answer {
  /** The response without its errors, as JSON on a line: `{"data":…}`. */
  readonly response: Buffer;
  readonly errors: readonly GraphQLError[];
}

/** An operation in its canonical form, its program, and what writes a response in the client's names. */
export interface Form {
  readonly canonical: Canonical;
  readonly program: Program;
  readonly write: Write;
}

/** Runs an operation. */
export function runOf({ program }: Form, given: Given, request: object): MaybePromise<ProgramRun> {
  const run: ProgramRun = { data: {}, errors: [], unplaced: false, explained: [], given, request };
  return after(program(run), () => run);
}

// One for all runs: a response is written in one go.
const out = new JsonBytes();

/** The response of a run as bytes; null where completion has to decide about it. */
export function writtenBy(write: Write, { data, given }: ProgramRun): Buffer | null {
  try {
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

/** The answer of a run by the rules of null and errors. */
export function completedAnswer({ canonical }: Form, run: ProgramRun, told: readonly GraphQLError[]): Answer {
  const seen = seenIn(canonical, run);
  const { data, errors } = complete(seen.view, seen.data, seen.variables);
  const explained = run.explained.flatMap((path) => clientPlaces(seen, path).places);
  return {
    response: Buffer.from(`{"data":${JSON.stringify(data)}}\n`),
    errors: [...told, ...notTold(errors, told, explained)],
  };
}

const NONE = { errors: [], takesOthers: false } as const;

/** The errors of a run, each at every place where the client would have what failed. */
export function toldErrors({ canonical }: Form, run: ProgramRun): ToldErrors {
  if (run.errors.length === 0) return NONE;
  const seen = seenIn(canonical, run);
  let takesOthers = false;
  const errors = run.errors.flatMap(({ message, path = [], originalError, extensions }) => {
    const found = clientPlaces(seen, path);
    takesOthers ||= found.takesOthers;
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

/** The data of a run, and how the client sees it. */
function seenIn({ view }: Canonical, { data, given }: ProgramRun) {
  return { view, data, variables: given.variables };
}

/** The errors of a run as the client is told them. */
export interface ToldErrors {
  readonly errors: readonly GraphQLError[];
  /** See `ClientPlaces`. */
  readonly takesOthers: boolean;
}
