import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  parse,
  print,
  type OperationDefinitionNode,
} from 'graphql';
import { completedAnswer, toldErrors, writtenBy, type Answer, type Form } from './answer';
import { Budget } from './budget';
import { canonicalForm, separatorFor, type ValidOperation } from './canonical';
import type { Fragments } from './collect';
import type { Variables } from './conditions';
import { Forms } from './forms';
import { CoercedVariables } from './given';
import { coerceVariables } from './inputs';
import { lean } from './lean';
import { andThen, type MaybePromise } from './maybePromise';
import type { Planner } from './planner';
import type { ProgramRun } from './program';
import { Programs } from './programs';
import { Plans } from './plans';
import { Runs } from './runs';
import type { EngineSubgraph } from './subgraph';
import { writerOf } from './writer';

/**
 * A planned operation, which can run with any variables. Its compiled parts may be evicted and are rebuilt on demand.
 */
export interface Prepared {
  /** Coerces the client's variables; `errors` lists the variables that the schema does not accept. */
  coerce(
    raw: Variables,
    budget?: Budget,
  ): { readonly given?: CoercedVariables; readonly errors?: readonly GraphQLError[] };
  /**
   * Runs the operation. `request` identifies the client's request, and thereby the subgraphs' contexts. A query shares
   * the run of an identical query in flight with the same `among`; without `among` it always has its own run.
   *
   * @throws Ended if the request's budget (`budgetOf`) ends the run.
   */
  run(given: CoercedVariables, request: object, among?: string): MaybePromise<Answer>;
}

/** Counts of the engine's work, for metrics. */
export interface EngineCounts {
  /** Operations prepared, with a new plan or with a shared plan. */
  prepared: number;
  /** Plans made and compiled. */
  planned: number;
  /** Fetches from subgraphs in this process that could not be compiled. */
  fetchesNotCompiled: number;
  /** Responses that the writer left to completion. */
  completed: number;
  /** Runs avoided by sharing an identical run in flight. */
  shared: number;
}

/** The means to rebuild an evicted operation. */
interface Remade {
  /** Parses the operation's source again. */
  readonly again: () => ValidOperation;
  readonly isQuery: boolean;
  readonly client: string | undefined;
}

/** The parts and settings of an engine. */
export interface EngineOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, EngineSubgraph>;
  /** The approximate maximum size of cached plans and their compiled forms, in bytes. */
  readonly bytes?: number;
}

const KEPT_BYTES = 16 * 1024 * 1024;

// Of the memory limit, one byte in this many is for plans as strings.
const PLANS = 4;

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
  readonly #plans: Plans;
  readonly #forms: Forms;

  constructor(private readonly options: EngineOptions) {
    const { planner, subgraphs, bytes = KEPT_BYTES } = options;
    this.#separator = separatorFor(planner.fieldNames);
    this.#plans = new Plans(planner, Math.ceil(bytes / PLANS));
    this.#forms = new Forms(Math.ceil(bytes - bytes / PLANS));
    const plan: Planner['plan'] = (operation, client) => this.#plans.of(operation, client);
    this.#programs = new Programs({ planner, plan, subgraphs, counts: this.counts });
  }

  /** The approximate memory used for operations, in bytes. */
  get bytes(): number {
    return this.#plans.bytes + this.#forms.bytes;
  }

  /**
   * Plans and compiles a query or mutation of a validated document, synchronously if its plan is cached.
   *
   * @param client the client that sent the operation, if planning is rationed among clients
   * @throws as the planner does if it gives up.
   */
  prepare(document: DocumentNode, operationName?: string, client?: string): MaybePromise<Prepared> {
    const text = document.loc?.source.body ?? print(document);
    const asked = this.#askedIn(document, operationName);
    const isQuery = asked.operation.operation === OperationTypeNode.QUERY;
    return andThen(this.#formOf(asked, client), (form) => {
      this.counts.prepared += 1;
      // Only the source is certain to remain in memory; everything else may be evicted.
      const again = () => this.#askedIn(lean(parse(text)), operationName);
      return this.#prepared(form, { again, isQuery, client });
    });
  }

  #askedIn(document: DocumentNode, operationName: string | undefined): ValidOperation {
    const schema = this.options.planner.apiSchema;
    const { operation, fragments } = operationIn(document, operationName);
    const root = operation && schema.getRootType(operation.operation);
    if (operation === undefined || root == null || operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new Error('Only a query or a mutation of the schema is prepared.');
    return { schema, operation, fragments, root, separator: this.#separator };
  }

  #prepared(made: Form, { again, isQuery, client }: Remade): Prepared {
    // Cache keys of the operation's two forms. In the second, no object is shared between response keys. The second
    // form is needed if a shared object fails.
    const [together, apart] = [{}, {}];
    const form = () => this.#forms.of(together, () => this.#formOf(again(), client));
    const formApart = () => this.#forms.of(apart, () => this.#formOf({ ...again(), apart: true }, client));
    this.#forms.keep(together, made);
    return {
      coerce: (raw, budget = Budget.unbounded) =>
        coerced(this.#forms.known(together) ?? readFrom(again()), raw, budget),
      run: (given, request, among) => {
        const asking = { given, request, among: isQuery ? among : undefined };
        return andThen(form(), (one) =>
          andThen(this.#runs.run(one, asking), (run) => {
            const told = toldErrors(one, run);
            // A mutation must run only once.
            if (!isQuery || !(told.takesOthers || run.unplaced)) return this.#answer(one, run, told.errors);
            return andThen(formApart(), (other) => {
              // If nothing was shared, the failure affected nothing else.
              if (other.planned === one.planned) return this.#answer(one, run, told.errors);
              const bound = new CoercedVariables(
                other.canonical.variables.bind(given.raw),
                given.raw,
                given.coerced,
              );
              return andThen(this.#runs.run(other, { ...asking, given: bound }), (found) =>
                this.#answer(other, found, toldErrors(other, found).errors),
              );
            });
          }),
        );
      },
    };
  }

  /** Brings an operation into its canonical form, plans it, and compiles its writer. */
  #formOf(asked: ValidOperation, client: string | undefined): MaybePromise<Form> {
    const { canonical, document, definitions } = readFrom(asked);
    return andThen(this.#programs.of({ ...canonical, document }, client), (planned) => ({
      canonical,
      definitions,
      planned,
      write: writerOf(canonical.view),
      joins: this.options.planner.joins,
    }));
  }

  #answer(form: Form, run: ProgramRun, told: readonly GraphQLError[]): Answer {
    const written = writtenBy(form.write, run);
    if (written !== null) return { response: written, errors: told };
    this.counts.completed += 1;
    return completedAnswer(form, run, told);
  }
}

/** Brings an operation into its canonical form, and returns it with the variables that the client declares. */
function readFrom(asked: ValidOperation) {
  const { document, ...canonical } = canonicalForm(asked);
  return { document, canonical, definitions: asked.operation.variableDefinitions ?? [] };
}

/** Computes the values of an operation's canonical variables; errors refer to the client's own variables. */
function coerced(
  { canonical: { variables, view }, definitions }: Pick<Form, 'canonical' | 'definitions'>,
  raw: Variables,
  budget: Budget,
): ReturnType<Prepared['coerce']> {
  const taken = coerceVariables(view.schema, definitions, raw, budget);
  if ('errors' in taken) return taken;
  const bound = variables.bind(raw);
  const faults = variables.faultsOf(bound);
  return faults.length > 0 ? { errors: faults } : { given: new CoercedVariables(bound, raw, taken.coerced) };
}

/** Finds the operation with that name (the first operation if no name is given) and the document's fragments. */
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
