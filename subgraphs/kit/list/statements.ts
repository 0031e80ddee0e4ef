import type { Knex } from 'knex';
import { prepareByShape, type Builder, type BuildQuery, type Statement, type Store } from '../store/store';
import { Filter } from './filter';
import { rootList } from './root';
import type { FilterShape } from './shape';
import type { ListArgs, ListSpec, Summary, Relation } from './spec';
import { talliedList, tallyAnswers } from './tally';
import { relatedList } from './related';
import { inTurns } from './turns';

/** A part of a list: its relation to the parents, or null at the root, and the parts of the filter that are given. */
export interface Scope {
  readonly relation: Relation | null;
  readonly given: FilterShape;
}

/** A row that a statement returns. Under a relation the row also has its parent's key. */
type Under<Row> = Row & { readonly parent?: string };

/** The statements of a list on one store. */
export interface ListStatements<Row> {
  page(scope: Scope, order: string, afterCursor: boolean): Statement<ListArgs, Under<Row>>;
  /** Counts the rows of each parent's list, or of the whole list if there is no relation. */
  count(scope: Scope): Statement<ListArgs, Under<{ readonly count: number }>>;
  summary<R>(scope: Scope, summary: Summary): Statement<ListArgs, Under<R>>;
}

/** Prepares a list's statements, each once per scope, order and summary. */
export function listStatements<F extends object, Row extends object>(
  store: Store,
  spec: ListSpec<F, Row>,
): ListStatements<Row> {
  const prepared = prepareByShape<ListArgs>(store);
  const shapeOf = ({ relation, given }: Scope, ...more: readonly string[]) =>
    JSON.stringify([relation?.name ?? null, given, ...more]);
  const list = ({ relation, given }: Scope, builder: Builder<ListArgs>) => {
    const filter = Filter.ofList<F>(builder, given);
    return relation === null ? rootList(spec, filter) : relatedList(spec, relation, filter);
  };
  /** Prepares a statement over the rows of a list, which runs in batches of parents if the relation is large. */
  const ofRows = <R>({ relation, given }: Scope, shape: string, build: BuildQuery<ListArgs>) => {
    const statement = prepared<R>(shape, build);
    return relation === null ? statement : inTurns(store, relation, given, statement);
  };
  /** Prepares a count or a summary, which reads the tally if possible and otherwise the rows. */
  const ofSums = <R>(
    scope: Scope,
    shape: string,
    build: (queries: Pick<ReturnType<typeof list>, 'count' | 'summary'>) => Knex.QueryBuilder,
    slice?: string,
  ) => {
    const { relation, given } = scope;
    if (!tallyAnswers(spec, relation, given, slice))
      return ofRows<R>(scope, shape, (builder) => build(list(scope, builder)));
    return prepared<R>(shape, (builder) =>
      build(talliedList(spec, relation, Filter.ofList<F>(builder, given), slice)),
    );
  };
  return {
    page: (scope, order, afterCursor) =>
      ofRows(scope, shapeOf(scope, order, afterCursor ? 'after' : 'first'), (builder) =>
        list(scope, builder).page(order, afterCursor),
      ),
    count: (scope) => ofSums(scope, shapeOf(scope, 'count'), (queries) => queries.count()),
    summary: (scope, summary) =>
      ofSums(
        scope,
        shapeOf(scope, 'summary', summary.name),
        (queries) => queries.summary(summary),
        summary.slice,
      ),
  };
}
