import type { Knex } from 'knex';
import type { Builder } from '../store/store';
import type { FilterShape } from './shape';
import type { ListArgs } from './spec';

/** Narrows a query by one part of a filter. */
export type Condition<V> = (query: Knex.QueryBuilder, part: Filter<NonNullable<V>>) => void;

/** A condition for every part of a filter. */
export type Conditions<F> = { readonly [Part in keyof F]-?: Condition<F[Part]> };

/**
 * A filter, or a part of a filter, within one statement. Its shape is known while the statement is built, and its
 * values when the statement runs.
 */
export class Filter<F> {
  constructor(
    /** The builder of the statement. */
    readonly builder: Builder<ListArgs>,
    /** The parts that are given. */
    readonly shape: FilterShape,
    /** Returns the values that the statement runs with. */
    readonly read: (args: ListArgs) => F,
  ) {}

  /** Returns the filter of the list that a statement reads. */
  static ofList<F extends object>(builder: Builder<ListArgs>, shape: FilterShape): Filter<F> {
    return new Filter(builder, shape, ({ filter }) => filter as F);
  }

  /** True if no part is given. */
  get isEmpty(): boolean {
    return Object.keys(this.shape).length === 0;
  }

  has(part: keyof F & string): boolean {
    return this.shape[part] !== undefined;
  }

  /** Returns a part, which may itself be a filter. `otherwise` is the default value of the part. */
  nested<Part extends keyof F & string>(
    part: Part,
    otherwise?: NonNullable<F[Part]>,
  ): Filter<NonNullable<F[Part]>> {
    const below = this.shape[part];
    const read = (args: ListArgs): NonNullable<F[Part]> =>
      (this.read(args)[part] ?? otherwise) as NonNullable<F[Part]>;
    return new Filter(this.builder, below === undefined || below === true ? {} : below, read);
  }

  /** Returns the filter without some of its parts. */
  without(parts: readonly (keyof F)[]): Filter<F> {
    const shape = Object.fromEntries(
      Object.entries(this.shape).filter(([part]) => !parts.includes(part as keyof F)),
    );
    return new Filter(this.builder, shape, this.read);
  }

  /** Narrows a query by every part that is given. */
  applyTo(query: Knex.QueryBuilder, conditions: Conditions<F>): void {
    for (const part of Object.keys(this.shape) as (keyof F & string)[]) {
      const condition = (conditions as Partial<Conditions<F>>)[part];
      if (condition === undefined) throw new Error(`No condition is known for the filter's part ${part}.`);
      condition(query, this.nested(part));
    }
  }
}
