import type { Cell, Table } from '../shared/flatten';
import type { Messages } from './messages';

/** The maximum number of rows shown, since more would make a page slow. The CSV file contains all of them. */
const shownRows = 500;

interface TableViewProps {
  readonly table: Table;
  readonly label: string;
  readonly messages: Messages;
}

/** One list of a response as a table. */
export function TableView({ table: { columns, rows }, label, messages }: TableViewProps) {
  const numeric = columns.map((_, index) => isNumeric(rows.map((row) => row[index])));
  return (
    <div className="table-view" tabIndex={0} role="region" aria-label={label}>
      <table lang="">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={numeric[at] ? 'number' : undefined}>
                {column.split('.').map((part, index) => (
                  <span key={index}>
                    {index > 0 && <wbr />}
                    {index > 0 && '.'}
                    {part}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={numeric[column] ? 'number' : undefined}>
                  <div className="cell">
                    <CellView cell={cell} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows && <p className="table-more">{messages.firstRows(shownRows, rows.length)}</p>}
    </div>
  );
}

/** True if a column contains at least one number and nothing but numbers. */
function isNumeric(cells: readonly (Cell | undefined)[]): boolean {
  const known = cells.filter((cell) => cell !== null);
  return known.length > 0 && known.every((cell) => typeof cell === 'number');
}

/** The contents of a cell. Only web addresses become links: a `javascript:` address in the data stays plain text. */
function CellView({ cell }: { readonly cell: Cell }) {
  if (cell === null) return <span className="unknown">–</span>;
  if (typeof cell !== 'string') return String(cell);
  const parts = cell.split(/(https?:\/\/[^\s;]+)/);
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
