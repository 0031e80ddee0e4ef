import { useId, useMemo, useState, type ReactNode } from 'react';

import { toCsv } from '../shared/csv';
import { download, fileName } from '../shared/download';
import { flatten, largest, type Table } from '../shared/flatten';
import type { GraphAnswer, GraphError } from '../shared/graph';
import { layOut } from '../shared/json';
import type { Lang } from '../shared/language';
import { withOrigin } from '../shared/origin';
import type { View } from '../shared/protocol';
import { shareFragment } from './address';
import { CodeView } from './CodeView';
import { licenceOf } from './licence';
import type { Messages } from './messages';
import { savedOperationOf, useSession, type Outcome, type Session } from './session';
import { TableView } from './TableView';

interface ResultPaneProps {
  readonly session: Session;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly lang: Lang;
  readonly messages: Messages;
}

/** The graph's response as JSON or as a table, to download, with the edition of the data. */
export function ResultPane({ session, view, onView, lang, messages }: ResultPaneProps) {
  const { outcome, asked } = useSession(session);
  const answer = outcome.kind === 'answered' ? outcome.answer : undefined;
  const tables = useMemo(() => (answer ? flatten(answer.data) : []), [answer]);
  const [chosen, setChosen] = useState<string>();
  const table = tables.find(({ path }) => path === chosen) ?? largest(tables);
  const save = (): void => {
    if (!table || !answer || !asked) return;
    const { query } = asked;
    const origin = {
      edition: answer.edition,
      licence: licenceOf(query),
      link: `${location.origin}/playground${shareFragment(asked, lang)}`,
    };
    const name = fileName('mmd', savedOperationOf(query)?.name, table.path, answer.edition);
    download(name, toCsv(withOrigin(table, origin, lang)));
  };
  return (
    <section className="result" aria-label={messages.result} aria-busy={outcome.kind === 'running'}>
      <header className="result-bar">
        <div className="segments" role="group" aria-label={messages.showing}>
          {(['json', 'table'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
              {messages[each]}
            </button>
          ))}
        </div>
        {view === 'table' && tables.length > 1 && table && (
          <TableChoice tables={tables} table={table} onChoose={setChosen} messages={messages} />
        )}
        <button
          type="button"
          className="button csv"
          disabled={!table}
          onClick={save}
          title={messages.csvTitle}
        >
          {messages.csv}
        </button>
      </header>
      <div className="result-body">
        {answer?.errors && <Errors errors={answer.errors} messages={messages} />}
        <Body outcome={outcome} view={view} table={table} messages={messages} />
      </div>
      <Footer answer={answer} messages={messages} />
    </section>
  );
}

interface BodyProps {
  readonly outcome: Outcome;
  readonly view: View;
  readonly table: Table | undefined;
  readonly messages: Messages;
}

function Body({ outcome, view, table, messages }: BodyProps): ReactNode {
  switch (outcome.kind) {
    case 'idle':
      return <p className="hint">{messages.idle}</p>;
    case 'running':
      return <p className="hint running">{messages.running}</p>;
    case 'stopped':
      return <p className="hint">{messages.stopped}</p>;
    case 'failed':
      return (
        <p className="fault" role="alert">
          {messages[outcome.reason]}
        </p>
      );
    case 'answered':
      if (view === 'json') return <Json answer={outcome.answer} label={messages.result} />;
      if (!table) return <p className="hint">{messages.noTable}</p>;
      return <TableView table={table} label={table.path || messages.values} messages={messages} />;
  }
}

/** The response exactly as sent: a number that JavaScript would round stays unchanged. */
function Json({ answer: { text }, label }: { readonly answer: GraphAnswer; readonly label: string }) {
  const code = useMemo(() => layOut(text, 2), [text]);
  return <CodeView code={code} language="json" label={label} />;
}

interface TableChoiceProps {
  readonly tables: readonly Table[];
  readonly table: Table;
  readonly onChoose: (path: string) => void;
  readonly messages: Messages;
}

function TableChoice({ tables, table, onChoose, messages }: TableChoiceProps) {
  const id = useId();
  return (
    <div className="table-choice">
      <label htmlFor={id} className="visually-hidden">
        {messages.list}
      </label>
      <select id={id} value={table.path} onChange={(event) => onChoose(event.target.value)}>
        {tables.map(({ path, rows }) => (
          <option key={path} value={path}>
            {path === '' ? messages.values : `${path} – ${messages.rows(rows.length)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Errors({
  errors,
  messages,
}: {
  readonly errors: readonly GraphError[];
  readonly messages: Messages;
}) {
  return (
    <div className="fault" role="alert">
      <strong>{messages.errors(errors.length)}</strong>
      <ul>
        {errors.slice(0, 5).map(({ message, path }, index) => (
          <li key={index} lang="en">
            {path && <code>{path.join('.')}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Footer({
  answer,
  messages,
}: {
  readonly answer: GraphAnswer | undefined;
  readonly messages: Messages;
}) {
  return (
    <footer className="result-foot" aria-live="polite">
      {answer && (
        <>
          {answer.edition !== undefined && (
            <span>
              {messages.edition} <strong className="edition">{answer.edition}</strong>
            </span>
          )}
          <span>{messages.answeredIn(Math.round(answer.ms))}</span>
        </>
      )}
    </footer>
  );
}
