import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  parse,
  print,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { completedAnswer, toldErrors, writtenBy, type Answer, type Form } from './answer';
import { Budget } from './budget';
import { canonicalForm, separatorFor, type Asked } from './canonical';
import type { Fragments } from './collect';
import type { Variables } from './conditions';
import { Given } from './given';
import { coerceVariables } from './inputs';
import { after, type MaybePromise } from './maybe';
import type { Planner } from './planner';
import type { ProgramRun } from './program';
import { Programs } from './programs';
import { Runs } from './runs';
import { bytesOf } from './sizes';
import type { Subgraph } from './subgraph';
import { writerOf } from './writer';

/** An operation that was planned and compiled: it can be run with any variables. */
export interface Prepared {
  /** What its subgraphs are asked, whatever the client's names: the same for operations that share a plan. */
  readonly canonical: string;
  /** How much memory is kept for it, about, its plan included. */
  readonly bytes: number;
  /** Coerces its variables; `errors` says which are not what the schema takes. */
  coerce(
    raw: Variables,
    budget?: Budget,
  ): { readonly given?: Given; readonly errors?: readonly GraphQLError[] };
  /**
   * Runs it. `request` stands for the client's request, and so for the contexts of the subgraphs. A query whose like is in
   * flight for a request of the same `among` shares its run; one without any runs for itself. Fails with `Ended` where the
   * budget that the request carries (`budgetOf`) ends it.
   */
  run(given: Given, request: object, among?: string): MaybePromise<Answer>;
}

/** What the engine has done, for metrics. */
export interface EngineCounts {
  /** Operations prepared: each has a plan, a new one or one that it shares. */
  prepared: number;
  /** Plans made and compiled. */
  planned: number;
  /** Fetches on a subgraph of this process that are not compiled. */
  fetchesNotCompiled: number;
  /** Responses that the writer left to completion. */
  completed: number;
  /** Runs that were not made, as one like them was in flight. */
  shared: number;
}

/** What an engine runs on. */
export interface EngineOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

/** Plans operations over a supergraph and compiles the plans. */
export class Engine {
  readonly counts: EngineCounts = {
    prepared: 0,
    planned: 0,
    fetchesNotCompiled: 0,
    completed: 0,
    shared: 0,
  };
  readonly #runs = new Runs(this.counts);
  readonly #separator;
  readonly #programs: Programs;

  constructor(private readonly options: EngineOptions) {
    const { planner, subgraphs } = options;
    this.#separator = separatorFor(planner.fieldNames);
    this.#programs = new Programs({ planner, subgraphs, counts: this.counts });
  }

  /**
   * Plans and compiles a query or mutation of a document that was validated: at once where its plan is known. Fails as the
   * planner does, where it gives up.
   *
   * @param client whoever asks, where planning is shared out among clients
   */
  prepare(document: DocumentNode, operationName?: string, client?: string): MaybePromise<Prepared> {
    const asked = this.#askedIn(document, operationName);
    const apart = this.#apart(document.loc?.source.body ?? print(document), operationName, client);
    return after(this.#formOf(asked, client), (form) => this.#prepared(asked.operation, form, apart));
  }

  /** Makes the form that shares nothing, from the text: that takes far less memory than what it was parsed to. */
  #apart(
    text: string,
    operationName: string | undefined,
    client: string | undefined,
  ): () => MaybePromise<Form> {
    return () => {
      const asked = this.#askedIn(parse(text, { noLocation: true }), operationName);
      return this.#formOf({ ...asked, apart: true }, client);
    };
  }

  #askedIn(document: DocumentNode, operationName: string | undefined): Asked {
    const schema = this.options.planner.apiSchema;
    const { operation, fragments } = operationIn(document, operationName);
    const root = operation && schema.getRootType(operation.operation);
    if (operation === undefined || root == null || operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new Error('Only a query or a mutation of the schema is prepared.');
    return { schema, operation, fragments, root, separator: this.#separator };
  }

  #prepared(
    { operation: kind, variableDefinitions = [] }: OperationDefinitionNode,
    form: Form,
    formApart: () => MaybePromise<Form>,
  ): Prepared {
    this.counts.prepared += 1;
    // Only where something fails that is shared: then each of those who share it gets its own.
    let apart: Form | undefined;
    return {
      canonical: form.canonical.text,
      bytes: bytesOf(form.canonical.text, form.planned.length),
      coerce: (raw, budget = Budget.unbounded) => coerced(form.canonical, variableDefinitions, raw, budget),
      run: (given, request, among) => {
        const isQuery = kind === OperationTypeNode.QUERY;
        const asking = { given, request, among: isQuery ? among : undefined };
        return after(this.#runs.run(form, asking), (run) => {
          const told = toldErrors(form, run);
          // What changes something runs once.
          if (!isQuery || !(told.takesOthers || run.unplaced)) return this.#answer(form, run, told.errors);
          return after(apart ?? formApart(), (again) => {
            apart = again;
            // Where nothing is shared, nothing was taken along.
            if (again.planned === form.planned) return this.#answer(form, run, told.errors);
            const bound = new Given(again.canonical.variables.bind(given.raw), given.raw, given.coerced);
            return after(this.#runs.run(again, { ...asking, given: bound }), (found) =>
              this.#answer(again, found, toldErrors(again, found).errors),
            );
          });
        });
      },
    };
  }

  /** An operation in its canonical form, planned and with its writer. */
  #formOf(asked: Asked, client: string | undefined): MaybePromise<Form> {
    const { document, ...canonical } = canonicalForm(asked);
    return after(this.#programs.of({ ...canonical, document }, client), (planned) => ({
      canonical,
      planned,
      write: writerOf(canonical.view),
    }));
  }

  #answer(form: Form, run: ProgramRun, told: readonly GraphQLError[]): Answer {
    const written = writtenBy(form.write, run);
    if (written !== null) return { response: written, errors: told };
    this.counts.completed += 1;
    return completedAnswer(form, run, told);
  }
}

/** The values of an operation's canonical variables; what is wrong with them is told of the client's own. */
function coerced(
  { variables, view }: Form['canonical'],
  definitions: readonly VariableDefinitionNode[],
  raw: Variables,
  budget: Budget,
): ReturnType<Prepared['coerce']> {
  const taken = coerceVariables(view.schema, definitions, raw, budget);
  if ('errors' in taken) return taken;
  const bound = variables.bind(raw);
  const faults = variables.faultsOf(bound);
  return faults.length > 0 ? { errors: faults } : { given: new Given(bound, raw, taken.coerced) };
}

/** The operation of that name (the only one where no name is given), and the document's fragments. */
export function operationIn(
  document: DocumentNode,
  name?: string,
): { operation: OperationDefinitionNode | undefined; fragments: Fragments } {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return {
    operation: name === undefined ? operations[0] : operations.find((one) => one.name?.value === name),
    fragments,
  };
}
