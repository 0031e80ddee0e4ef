import { prepareByShape, type Builder, type Statement, type Store } from '../store/store';
import { rootList } from './root';
import type { FilterShape } from './shape';
import type { ListArgs, ListSpec, Summary, Relation } from './spec';
import { talliedList } from './tally';
import { relatedList } from './related';

/** A part of a list: its relation to the parents, or null at the root, and the parts of the filter that are given. */
export interface Scope {
  readonly relation: Relation | null;
  readonly given: FilterShape;
}

/** A row as a statement returns it: under a relation it also has its parent's key. */
type Under<Row> = Row & { readonly parent?: string };

/** The statements of a list on one store. */
export interface ListStatements<Row> {
  page(scope: Scope, order: string, afterCursor: boolean): Statement<ListArgs, Under<Row>>;
  /** Counts the rows of each parent's list, or of the whole list if there is no relation. */
  count(scope: Scope): Statement<ListArgs, Under<{ readonly count: number }>>;
  summary<R>(scope: Scope, summary: Summary): Statement<ListArgs, Under<R>>;
}

/** Prepares a list's statements, each once per scope, order and summary. */
export function listStatements<Filter extends object, Row extends object>(
  store: Store,
  spec: ListSpec<Filter, Row>,
): ListStatements<Row> {
  const prepared = prepareByShape<ListArgs>(store);
  const shapeOf = ({ relation, given }: Scope, ...more: readonly string[]) =>
    JSON.stringify([relation?.name ?? null, given, ...more]);
  const list = ({ relation, given }: Scope, builder: Builder<ListArgs>) =>
    relation === null ? rootList(spec, given, builder) : relatedList(spec, relation, given, builder);
  /** Like `list`, but from the tally if it has the answer: for counts and summaries, which need no rows. */
  const sums = (scope: Scope, builder: Builder<ListArgs>, slice?: string) =>
    talliedList(spec, scope.relation, scope.given, builder, slice) ?? list(scope, builder);
  return {
    page: (scope, order, afterCursor) =>
      prepared(shapeOf(scope, order, afterCursor ? 'after' : 'first'), (builder) =>
        list(scope, builder).page(order, afterCursor),
      ),
    count: (scope) => prepared(shapeOf(scope, 'count'), (builder) => sums(scope, builder).count()),
    summary: (scope, summary) =>
      prepared(shapeOf(scope, 'summary', summary.name), (builder) =>
        sums(scope, builder, summary.slice).summary(summary),
      ),
  };
}
