import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';
import type { Canonical } from './canonical';
import type { EngineCounts } from './engine';
import { splitIntrospection } from './introspection';
import { after } from './maybe';
import { needingIn, objectsToldIn } from './needs';
import { fetchesIn, type PlanNode } from './plan';
import type { Planner } from './planner';
import { compilePlan, type Program } from './program';
import { senderOf } from './sender';
import { conditionsIn, settled } from './settled';
import type { Subgraph } from './subgraph';
import { concreteIn, typesOf } from './types';
import { errorsAbout, refusalOf, unreachedIn, type Unreached } from './unreached';

/** What programs are made with. */
export interface ProgramsOptions {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** How many programs are kept. */
  readonly max: number;
  readonly counts: EngineCounts;
}

/** An operation's plan, compiled. */
export interface Planned {
  readonly program: Program;
  /** The names of objects of which the plan tells one subgraph what another gave. */
  readonly told: ReadonlySet<string>;
}

/** Plans operations in their canonical form, and compiles the plans. */
export class Programs {
  readonly #isOfType;
  readonly #isConcrete;
  /** By what is asked, in its canonical form. */
  readonly #known: LRUCache<string, Planned>;

  constructor(private readonly options: ProgramsOptions) {
    this.#isOfType = typesOf(options.planner);
    this.#isConcrete = concreteIn(options.planner);
    this.#known = new LRUCache({ max: options.max });
  }

  /** The plan of an operation: operations with the same canonical form share one. */
  of({ text, document }: Canonical): Planned {
    return this.#once(text, () => {
      const { introspect, fetched } = splitIntrospection(document, this.options.planner.apiSchema);
      const planned = this.#fetching(text, fetched);
      return introspect === null
        ? planned
        : { ...planned, program: (run) => after(planned.program(run), () => introspect(run)) };
    });
  }

  /** The plan of what subgraphs are asked. */
  #fetching(text: string, document: DocumentNode): Planned {
    const { planner } = this.options;
    const plan = planner.plan(document);
    const unreached = unreachedIn(document, plan, planner.apiSchema);
    const refusal = refusalOf(unreached);
    if (refusal !== null) throw refusal;
    const conditions = conditionsIn(document);
    if (conditions.length === 0 || !this.#hasNeeds(plan)) return this.#compiled(plan, unreached);
    return { program: this.#settling(text, document, conditions), told: objectsToldIn(fetchesIn(plan)) };
  }

  #once(id: string, make: () => Planned): Planned {
    let planned = this.#known.get(id);
    if (planned === undefined) this.#known.set(id, (planned = make()));
    return planned;
  }

  #hasNeeds(plan: PlanNode | undefined): boolean {
    return fetchesIn(plan).some((fetch) => needingIn(fetch, this.options.planner.joins).length > 0);
  }

  /**
   * A program that is planned once the values of its conditions are known, once for each. Of a field that needs others the
   * planner loses the condition, or takes that of a field for the condition of all that needs it.
   */
  #settling(text: string, document: DocumentNode, conditions: readonly string[]): Program {
    const { planner } = this.options;
    return (run) => {
      const { variables } = run.given;
      const values = conditions.map((name) => String(variables[name])).join();
      const { program } = this.#once(`${text}\n${values}`, () => {
        const asked = settled(document, variables);
        const plan = planner.plan(asked);
        return this.#compiled(plan, unreachedIn(asked, plan, planner.apiSchema));
      });
      return program(run);
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
      program: unreached.length === 0 ? program : this.#telling(unreached, program),
      told: objectsToldIn(fetchesIn(plan)),
    };
  }

  #telling(unreached: readonly Unreached[], program: Program): Program {
    return (run) =>
      after(program(run), () => {
        run.errors.push(...errorsAbout(unreached, run, this.#isOfType));
      });
  }
}
