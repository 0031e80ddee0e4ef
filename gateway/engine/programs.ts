import { LRUCache } from 'lru-cache';
import { print, type DocumentNode } from 'graphql';
import type { Canonical } from './canonical';
import type { EngineCounts } from './engine';
import { splitIntrospection } from './introspection';
import { after, type MaybePromise } from './maybe';
import { needingIn, objectsToldIn } from './needs';
import { fetchesIn, withDocuments, type PlanNode } from './plan';
import type { Planner } from './planner';
import { compilePlan, type Program } from './program';
import { senderOf } from './sender';
import { lengthOf } from './sizes';
import { conditionsIn, settled } from './settled';
import type { Subgraph } from './subgraph';
import { concreteIn, typesOf } from './types';
import { errorsAbout, refusalOf, unreachedIn, type Unreached } from './unreached';
import { WeakValues } from './weakValues';

/** What programs are made with. */
export interface ProgramsOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly counts: EngineCounts;
}

/** An operation's plan, compiled. */
export interface Planned {
  readonly program: Program;
  /** The names of objects of which the plan tells one subgraph what another gave. */
  readonly told: ReadonlySet<string>;
  /** How long the operations are together that its subgraphs are asked. */
  readonly length: number;
}

/** Most sets of values of its conditions that one operation keeps a plan for. */
const MAX_SETTLED = 16;

/** What subgraphs are asked of an operation in its canonical form, and the client that asks it. */
interface Fetched {
  readonly text: string;
  readonly document: DocumentNode;
  readonly client: string | undefined;
}

/** Plans operations in their canonical form, and compiles the plans. */
export class Programs {
  readonly #isOfType;
  readonly #isConcrete;
  /** By what is asked, in its canonical form. A plan is kept by the operations that it runs, and goes with the last of them. */
  readonly #known = new WeakValues<string, Planned>();

  constructor(private readonly options: ProgramsOptions) {
    this.#isOfType = typesOf(options.planner);
    this.#isConcrete = concreteIn(options.planner);
  }

  /** The plan of an operation: operations with the same canonical form share one. `client` is whoever asks. */
  of({ text, document }: Canonical, client: string | undefined): MaybePromise<Planned> {
    return once(this.#known, text, () => {
      const { introspect, fetched } = splitIntrospection(document, this.options.planner.apiSchema);
      if (introspect === null) return this.#fetching({ text, document, client });
      return after(this.#fetching({ text: print(fetched), document: fetched, client }), (planned) => ({
        ...planned,
        program: (run) => after(planned.program(run), () => introspect(run)),
      }));
    });
  }

  /** The plan of what subgraphs are asked. */
  #fetching(asked: Fetched): MaybePromise<Planned> {
    const { document } = asked;
    return after(this.#planOf(asked), (plan) => {
      const unreached = unreachedIn(document, plan, this.options.planner.apiSchema);
      const refusal = refusalOf(unreached);
      if (refusal !== null) throw refusal;
      const conditions = conditionsIn(document);
      if (conditions.length === 0 || !this.#hasNeeds(plan)) return this.#compiled(plan, unreached);
      return { ...aboutPlan(plan), program: this.#settling(asked, conditions) };
    });
  }

  #planOf({ text, client }: Fetched): MaybePromise<PlanNode | undefined> {
    return after(this.options.planner.plan(text, client), (plan) => plan && withDocuments(plan));
  }

  #hasNeeds(plan: PlanNode | undefined): boolean {
    return fetchesIn(plan).some((fetch) => needingIn(fetch, this.options.planner.joins).length > 0);
  }

  /**
   * A program that is planned once the values of its conditions are known, once for each. Of a field that needs others the
   * planner loses the condition, or takes that of a field for the condition of all that needs it.
   */
  #settling({ document, client }: Fetched, conditions: readonly string[]): Program {
    const known = new LRUCache<string, Planned>({ max: MAX_SETTLED });
    return (run) => {
      const { variables } = run.given;
      const values = conditions.map((name) => String(variables[name])).join();
      const planned = once(known, values, () => {
        const asked = settled(document, variables);
        return after(this.#planOf({ text: print(asked), document: asked, client }), (plan) =>
          this.#compiled(plan, unreachedIn(asked, plan, this.options.planner.apiSchema)),
        );
      });
      return after(planned, ({ program }) => program(run));
    };
  }

  #compiled(plan: PlanNode | undefined, unreached: readonly Unreached[]): Planned {
    const { planner, subgraphs, counts } = this.options;
    const program = compilePlan(plan, {
      planner,
      isOfType: this.#isOfType,
      isConcrete: this.#isConcrete,
      prepare: (fetch) => senderOf(fetch, subgraphs, counts),
    });
    counts.planned += 1;
    return {
      ...aboutPlan(plan),
      program: unreached.length === 0 ? program : this.#telling(unreached, program),
    };
  }

  #telling(unreached: readonly Unreached[], program: Program): Program {
    return (run) =>
      after(program(run), () => {
        run.errors.push(...errorsAbout(unreached, run, this.#isOfType));
      });
  }
}

/** What is known under a name, or made and known from then on. */
function once(
  known: { get(name: string): Planned | undefined; set(name: string, planned: Planned): unknown },
  name: string,
  make: () => MaybePromise<Planned>,
): MaybePromise<Planned> {
  return (
    known.get(name) ??
    after(make(), (made) => {
      // Alike operations may have waited for the same plan.
      const planned = known.get(name) ?? made;
      known.set(name, planned);
      return planned;
    })
  );
}

function aboutPlan(plan: PlanNode | undefined): Pick<Planned, 'told' | 'length'> {
  const fetches = fetchesIn(plan);
  return {
    told: objectsToldIn(fetches),
    length: lengthOf(plan),
  };
}
