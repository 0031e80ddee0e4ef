import { LRUCache } from 'lru-cache';
import { print, type DocumentNode } from 'graphql';
import type { Canonical } from './canonical';
import type { EngineCounts } from './engine';
import { splitIntrospection } from './introspection';
import { andThen, type MaybePromise } from './maybePromise';
import { needingIn, objectsToldIn } from './needs';
import { fetchesIn, withDocuments, type PlanNode } from './plan';
import type { Planner } from './planner';
import { compilePlan, type Program } from './program';
import { senderOf } from './sender';
import { lengthOf } from './sizes';
import { conditionsIn, settled } from './settled';
import type { EngineSubgraph } from './subgraph';
import { concreteIn, typesOf } from './types';
import { errorsAbout, refusalOf, unreachedIn, type Unreached } from './unreached';
import { WeakValues } from './weakValues';

/** The dependencies of making programs. */
interface ProgramsOptions {
  readonly planner: Omit<Planner, 'plan'>;
  readonly plan: Planner['plan'];
  readonly subgraphs: ReadonlyMap<string, EngineSubgraph>;
  readonly counts: EngineCounts;
}

/** An operation's plan, compiled. */
export interface Planned {
  readonly program: Program;
  /** The names of object fields whose content the plan passes from one subgraph to another. */
  readonly told: ReadonlySet<string>;
  /** The total length of the operations sent to subgraphs. */
  readonly length: number;
}

/** The maximum number of cached plans per operation, one for each set of values of its conditions. */
const MAX_SETTLED = 16;

/** The part of a canonical operation that subgraphs resolve, and the client that sent it. */
interface Fetched {
  readonly text: string;
  readonly document: DocumentNode;
  readonly client: string | undefined;
}

/** Plans canonical operations and compiles the plans. */
export class Programs {
  readonly #isOfType;
  readonly #isConcrete;
  /** Plans by canonical string. The operations that use a plan hold it, and it disappears with the last of them. */
  readonly #known = new WeakValues<string, Planned>();

  constructor(private readonly options: ProgramsOptions) {
    this.#isOfType = typesOf(options.planner);
    this.#isConcrete = concreteIn(options.planner);
  }

  /**
   * Returns the plan of an operation, shared by all operations with the same canonical form. `client` is the client
   * that sent the operation.
   */
  of({ text, document }: Canonical, client: string | undefined): MaybePromise<Planned> {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const { introspect, fetched } = splitIntrospection(document, this.options.planner.apiSchema);
    const asked = { text: introspect === null ? text : print(fetched), document: fetched, client };
    return once(this.#known, text, this.#planOf(asked), (plan) => {
      const planned = this.#planned(asked, plan);
      return introspect === null
        ? planned
        : { ...planned, program: (run) => andThen(planned.program(run), () => introspect(run)) };
    });
  }

  #planned(asked: Fetched, plan: PlanNode | undefined): Planned {
    const { document } = asked;
    const unreached = unreachedIn(document, plan, this.options.planner.apiSchema);
    const refusal = refusalOf(unreached);
    if (refusal !== null) throw refusal;
    const conditions = conditionsIn(document);
    return conditions.length === 0 || !this.#hasNeeds(plan)
      ? this.#compiled(plan, unreached)
      : { ...aboutPlan(plan), program: this.#settling(asked, conditions) };
  }

  #planOf({ text, client }: Fetched): MaybePromise<PlanNode | undefined> {
    return andThen(this.options.plan(text, client), (plan) => plan && withDocuments(plan));
  }

  #hasNeeds(plan: PlanNode | undefined): boolean {
    return fetchesIn(plan).some((fetch) => needingIn(fetch, this.options.planner.joins).length > 0);
  }

  /**
   * Builds a program that is planned once for each set of values of its conditions, when it first runs with them. If a
   * field needs others, the planner loses the field's condition, or applies it to everything that needs the field.
   */
  #settling({ document, client }: Fetched, conditions: readonly string[]): Program {
    const known = new LRUCache<string, Planned>({ max: MAX_SETTLED });
    return (run) => {
      const { variables } = run.given;
      const values = conditions.map((name) => String(variables[name])).join();
      const planned = known.get(values);
      if (planned !== undefined) return planned.program(run);
      const asked = settled(document, variables);
      const plan = this.#planOf({ text: print(asked), document: asked, client });
      const made = once(known, values, plan, (found) =>
        this.#compiled(found, unreachedIn(asked, found, this.options.planner.apiSchema)),
      );
      return andThen(made, ({ program }) => program(run));
    };
  }

  #compiled(plan: PlanNode | undefined, unreached: readonly Unreached[]): Planned {
    const { planner, subgraphs, counts } = this.options;
    let steps = 0;
    const program = compilePlan(plan, {
      planner,
      isOfType: this.#isOfType,
      isConcrete: this.#isConcrete,
      prepare: (fetch, path) => senderOf(fetch, { id: String(steps++), path, subgraphs, counts }),
    });
    counts.planned += 1;
    return {
      ...aboutPlan(plan),
      program: unreached.length === 0 ? program : this.#telling(unreached, program),
    };
  }

  #telling(unreached: readonly Unreached[], program: Program): Program {
    return (run) =>
      andThen(program(run), () => {
        run.errors.push(...errorsAbout(unreached, run, this.#isOfType));
      });
  }
}

/** Compiles a plan once it arrives, but only once for all callers that waited for the same plan. */
function once(
  known: { get(name: string): Planned | undefined; set(name: string, planned: Planned): unknown },
  name: string,
  plan: MaybePromise<PlanNode | undefined>,
  compile: (plan: PlanNode | undefined) => Planned,
): MaybePromise<Planned> {
  return andThen(plan, (found) => {
    const already = known.get(name);
    if (already !== undefined) return already;
    const made = compile(found);
    known.set(name, made);
    return made;
  });
}

function aboutPlan(plan: PlanNode | undefined): Pick<Planned, 'told' | 'length'> {
  const fetches = fetchesIn(plan);
  return {
    told: objectsToldIn(fetches),
    length: lengthOf(plan),
  };
}
