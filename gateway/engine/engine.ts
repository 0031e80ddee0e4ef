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
import { canonicalForm, separatorFor, type Asked } from './canonical';
import type { Fragments } from './collect';
import type { Variables } from './conditions';
import { Forms } from './forms';
import { Given } from './given';
import { coerceVariables } from './inputs';
import { lean } from './lean';
import { after, type MaybePromise } from './maybe';
import type { Planner } from './planner';
import type { ProgramRun } from './program';
import { Programs } from './programs';
import { Plans } from './plans';
import { Runs } from './runs';
import type { Subgraph } from './subgraph';
import { writerOf } from './writer';

/** An operation that was planned: it can be run with any variables. What is compiled of it is made again where it was forgotten. */
export interface Prepared {
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

/** How an operation is made ready again. */
interface Remade {
  /** Reads it again from its text. */
  readonly again: () => Asked;
  readonly isQuery: boolean;
  readonly client: string | undefined;
}

/** What an engine runs on. */
export interface EngineOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** How many bytes of plans and of what is compiled are kept at the most, about. */
  readonly bytes?: number;
}

const KEPT_BYTES = 16 * 1024 * 1024;

// Of that, this part is for plans as texts.
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

  /** How much memory is kept for operations, about. */
  get bytes(): number {
    return this.#plans.bytes + this.#forms.bytes;
  }

  /**
   * Plans and compiles a query or mutation of a document that was validated: at once where its plan is known. Fails as the
   * planner does, where it gives up.
   *
   * @param client whoever asks, where planning is shared out among clients
   */
  prepare(document: DocumentNode, operationName?: string, client?: string): MaybePromise<Prepared> {
    const text = document.loc?.source.body ?? print(document);
    const asked = this.#askedIn(document, operationName);
    const isQuery = asked.operation.operation === OperationTypeNode.QUERY;
    return after(this.#formOf(asked, client), (form) => {
      this.counts.prepared += 1;
      // Of all that was read and made only the text is kept for certain.
      const again = () => this.#askedIn(lean(parse(text)), operationName);
      return this.#prepared(form, { again, isQuery, client });
    });
  }

  #askedIn(document: DocumentNode, operationName: string | undefined): Asked {
    const schema = this.options.planner.apiSchema;
    const { operation, fragments } = operationIn(document, operationName);
    const root = operation && schema.getRootType(operation.operation);
    if (operation === undefined || root == null || operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new Error('Only a query or a mutation of the schema is prepared.');
    return { schema, operation, fragments, root, separator: this.#separator };
  }

  #prepared(made: Form, { again, isQuery, client }: Remade): Prepared {
    // Stand for the operation in its two forms; in the second nothing is shared, as is needed where something fails that is.
    const [together, apart] = [{}, {}];
    const form = () => this.#forms.of(together, () => this.#formOf(again(), client));
    const formApart = () => this.#forms.of(apart, () => this.#formOf({ ...again(), apart: true }, client));
    this.#forms.keep(together, made);
    return {
      coerce: (raw, budget = Budget.unbounded) =>
        coerced(this.#forms.known(together) ?? readFrom(again()), raw, budget),
      run: (given, request, among) => {
        const asking = { given, request, among: isQuery ? among : undefined };
        return after(form(), (one) =>
          after(this.#runs.run(one, asking), (run) => {
            const told = toldErrors(one, run);
            // What changes something runs once.
            if (!isQuery || !(told.takesOthers || run.unplaced)) return this.#answer(one, run, told.errors);
            return after(formApart(), (other) => {
              // Where nothing is shared, nothing was taken along.
              if (other.planned === one.planned) return this.#answer(one, run, told.errors);
              const bound = new Given(other.canonical.variables.bind(given.raw), given.raw, given.coerced);
              return after(this.#runs.run(other, { ...asking, given: bound }), (found) =>
                this.#answer(other, found, toldErrors(other, found).errors),
              );
            });
          }),
        );
      },
    };
  }

  /** An operation in its canonical form, planned and with its writer. */
  #formOf(asked: Asked, client: string | undefined): MaybePromise<Form> {
    const { canonical, document, definitions } = readFrom(asked);
    return after(this.#programs.of({ ...canonical, document }, client), (planned) => ({
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

/** An operation in its canonical form, and the variables that the client declares. */
function readFrom(asked: Asked) {
  const { document, ...canonical } = canonicalForm(asked);
  return { document, canonical, definitions: asked.operation.variableDefinitions ?? [] };
}

/** The values of an operation's canonical variables; what is wrong with them is told of the client's own. */
function coerced(
  { canonical: { variables, view }, definitions }: Pick<Form, 'canonical' | 'definitions'>,
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
