import type { FollowStatement } from '../../subgraphs/kit/store/store';
import { currentBranch } from './branch';

/**
 * Records the statements that a traced request runs, with spans named as OpenTelemetry's conventions for databases
 * prescribe. The spans hold the source of a statement, in which placeholders stand for all values.
 */
export const followStatement: FollowStatement = ({ system, namespace, sql }, run) => {
  const above = currentBranch();
  if (above?.isSampled !== true) return run();
  const summary = summaryOf(sql);
  const branch = above.begin({
    name: summary,
    kind: 'CLIENT',
    attributes: {
      'db.system.name': system,
      'db.namespace': namespace,
      'db.operation.name': 'SELECT',
      'db.query.summary': summary,
      'db.query.text': sql,
    },
  });
  return branch.do(run, (rows) => branch.set({ 'db.response.returned_rows': rows.length }));
};

/** The first table that a statement reads. In PostgreSQL the edition's schema precedes the name of the table. */
const firstTable = /\bfrom (?:["`]\w+["`]\.)?["`](\w+)["`]/;

function summaryOf(sql: string): string {
  const table = firstTable.exec(sql)?.[1];
  return table === undefined ? 'SELECT' : `SELECT ${table}`;
}
