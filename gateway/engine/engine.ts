import type { GraphQLError } from 'graphql';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Fragments, Selected } from './collect';
import { complete } from './complete';
import { ALWAYS, type Variables } from './conditions';
import { Given } from './given';
import { JsonBytes } from './jsonBytes';
import { after, type MaybePromise } from './maybe';
import { compileOperation, REPRESENTATIONS } from './operation';
import type { FetchNode } from './plan';
import type { Planner } from './planner';
import { compilePlan, type Program, type ProgramRun } from './program';
import type { Send, Subgraph } from './subgraph';
import { typesOf } from './types';
import { asksForSchema, hasOddKey } from './uncompiled';
import { UNWRITABLE, writerOf, type Write } from './writer';

/** The answer to an operation. */
export interface Answer {
  /** The response without its errors, as JSON on a line: `{"data":…}`. */
  readonly response: Buffer;
  readonly errors: readonly GraphQLError[];
}

/** An operation that was planned and compiled: it can be run with any variables. */
export interface Prepared {
  /** Coerces its variables; `errors` says which are not what the schema takes. */
  coerce(raw: Variables): { readonly given?: Given; readonly errors?: readonly GraphQLError[] };
  /** Runs it. `request` stands for the client's request, and so for the contexts of the subgraphs. */
  run(given: Given, request: object): MaybePromise<Answer>;
}

/** What the engine has done, for metrics. */
export interface EngineCounts {
  /** Operations planned and compiled. */
  prepared: number;
  /** Operations left to the stock executor, whole. */
  leftToStock: number;
  /** Fetches on a subgraph of this process that are not compiled. */
  fetchesNotCompiled: number;
  /** Responses that the writer left to completion. */
  completed: number;
}

/** What an engine runs on. */
export interface EngineOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

/** Plans operations over a supergraph and compiles the plans. */
export class Engine {
  readonly counts: EngineCounts = { prepared: 0, leftToStock: 0, fetchesNotCompiled: 0, completed: 0 };
  private readonly isOfType;

  constructor(private readonly options: EngineOptions) {
    this.isOfType = typesOf(options.planner);
  }

  /**
   * Plans and compiles an operation of a document that was validated; null where it is not compiled, and the stock
   * executor must run it. Fails as the planner does, where it gives up.
   */
  prepare(document: DocumentNode, operationName?: string): Prepared | null {
    const { planner } = this.options;
    const { operation, fragments } = operationIn(document, operationName);
    const root = operation && planner.apiSchema.getRootType(operation.operation);
    if (
      operation?.operation !== OperationTypeNode.QUERY ||
      root == null ||
      asksForSchema(operation, fragments) ||
      hasOddKey(document)
    ) {
      this.counts.leftToStock += 1;
      return null;
    }
    const plan = planner.plan(document, operationName);
    const program = compilePlan(plan, { isOfType: this.isOfType, prepare: (fetch) => this.sender(fetch) });
    const selections: Selected[] = [{ set: operation.selectionSet, condition: ALWAYS }];
    const write = writerOf(planner.apiSchema, fragments, root, selections);
    this.counts.prepared += 1;
    const finish = (run: ProgramRun): Answer => {
      const written = writtenBy(write, run);
      if (written !== null) return { response: written, errors: run.errors };
      this.counts.completed += 1;
      const completed = complete(planner.apiSchema, fragments, root, selections, run.data, run.given.coerced);
      // Where a subgraph said what went wrong, the nulls that follow from it are no news.
      const errors = run.errors.length > 0 ? run.errors : completed.errors;
      return { response: Buffer.from(`{"data":${JSON.stringify(completed.data)}}\n`), errors };
    };
    return prepared(planner.apiSchema, operation, program, finish);
  }

  /** How a fetch is sent to its subgraph: compiled where the subgraph is in this process and the operation allows it. */
  private sender(fetch: FetchNode): Send {
    const subgraph = this.options.subgraphs.get(fetch.serviceName);
    const document = fetch.operationDocumentNode;
    if (subgraph === undefined)
      throw new Error(`The plan names the subgraph "${fetch.serviceName}", and there is none.`);
    if (document === undefined)
      throw new Error('The planner must give each fetch its document (`exposeDocumentNodeInFetchNode`).');
    const operation = { query: fetch.operation, document, operationName: fetch.operationName };
    const taken = fetch.variableUsages ?? [];
    const stock: Send = ({ raw }, request, representations) =>
      subgraph.run(operation, variablesOf(raw, taken, representations), request);
    if (subgraph.schema === undefined || subgraph.contextOf === undefined) return stock;
    const compiled = compileOperation(subgraph.schema, document);
    if (compiled === null) {
      this.counts.fetchesNotCompiled += 1;
      return stock;
    }
    return (given, request, representations) => {
      const own = given.by(compiled.coerce);
      return compiled.run(
        () => subgraph.contextOf?.(request),
        own === null || representations === undefined ? own : { ...own, [REPRESENTATIONS]: representations },
        () => stock(given, request, representations),
      );
    };
  }
}

/** The client's variables that a fetch takes; one that was not given is not passed on. */
function variablesOf(
  raw: Variables,
  taken: readonly string[],
  representations?: readonly object[],
): Variables {
  const variables: Record<string, unknown> = {};
  for (const name of taken) if (raw[name] !== undefined) variables[name] = raw[name];
  if (representations !== undefined) variables[REPRESENTATIONS] = representations;
  return variables;
}

function prepared(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  program: Program,
  finish: (run: ProgramRun) => Answer,
): Prepared {
  const definitions = operation.variableDefinitions ?? [];
  const none = new Given({}, {});
  return {
    coerce(raw) {
      if (definitions.length === 0) return { given: none };
      const { coerced, errors } = getVariableValues(schema, definitions, raw);
      return coerced === undefined ? { errors } : { given: new Given(raw, coerced) };
    },
    run(given, request) {
      const run: ProgramRun = { data: {}, errors: [], given, request };
      return after(program(run), () => finish(run));
    },
  };
}

// One for all runs: a response is written in one go.
const out = new JsonBytes();

function writtenBy(write: Write, { data, given }: ProgramRun): Buffer | null {
  try {
    out.ascii('{"data":');
    write(data, given.coerced, out);
    out.ascii('}\n');
    return out.take();
  } catch (error) {
    out.clear();
    if (error === UNWRITABLE) return null;
    throw error;
  }
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
