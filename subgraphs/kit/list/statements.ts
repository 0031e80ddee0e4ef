import { prepareByShape, type Builder, type Statement, type Store } from '../store/store';
import { rootList } from './root';
import type { Given } from './shape';
import type { ListArgs, ListSpec, Summary, Tie } from './spec';
import { talliedList } from './tally';
import { tiedList } from './tied';

/** A part of a list: its relation to the parents, or null at the root, and the parts of the filter that are given. */
export interface Scope {
  readonly tie: Tie | null;
  readonly given: Given;
}

/** A row as a statement returns it: under a tie it also has its parent's key. */
type Under<Row> = Row & { readonly parent?: string };

/** The statements of a list on one store. */
export interface ListStatements<Row> {
  page(scope: Scope, order: string, goesOn: boolean): Statement<ListArgs, Under<Row>>;
  /** Counts the rows of each parent's list, or of the whole list if there is no tie. */
  count(scope: Scope): Statement<ListArgs, Under<{ readonly count: number }>>;
  summary<R>(scope: Scope, summary: Summary): Statement<ListArgs, Under<R>>;
}

/** Prepares a list's statements, each once per scope, order and summary. */
export function listStatements<Filter extends object, Row extends object>(
  store: Store,
  spec: ListSpec<Filter, Row>,
): ListStatements<Row> {
  const prepared = prepareByShape<ListArgs>(store);
  const shapeOf = ({ tie, given }: Scope, ...more: readonly string[]) =>
    JSON.stringify([tie?.name ?? null, given, ...more]);
  const list = ({ tie, given }: Scope, builder: Builder<ListArgs>) =>
    tie === null ? rootList(spec, given, builder) : tiedList(spec, tie, given, builder);
  /** Like `list`, but from the tally if it has the answer: for counts and summaries, which need no rows. */
  const sums = (scope: Scope, builder: Builder<ListArgs>, slice?: string) =>
    talliedList(spec, scope.tie, scope.given, builder, slice) ?? list(scope, builder);
  return {
    page: (scope, order, goesOn) =>
      prepared(shapeOf(scope, order, goesOn ? 'after' : 'first'), (builder) =>
        list(scope, builder).page(order, goesOn),
      ),
    count: (scope) => prepared(shapeOf(scope, 'count'), (builder) => sums(scope, builder).count()),
    summary: (scope, summary) =>
      prepared(shapeOf(scope, 'summary', summary.name), (builder) =>
        sums(scope, builder, summary.slice).summary(summary),
      ),
  };
}
