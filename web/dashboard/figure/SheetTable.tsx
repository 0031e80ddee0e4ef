import { Link } from '../place/Link';
import { texts, useText } from '../text/texts';
import type { Cell, Column, Sheet } from './sheet';

const words = texts({ en: { unknown: 'not known' }, fr: { unknown: 'inconnu' } });

interface Props {
  readonly sheet: Sheet;
  /** A caption that differs from the section's title: both are landmarks and must be distinguishable. */
  readonly caption: string;
}

/** A sheet as a table. On a narrow page it scrolls within its own box, also with the keyboard. */
export function SheetTable({ sheet, caption }: Props) {
  return (
    <div className="sheet" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {sheet.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place} className={sheet.columns[place]?.numeric ? 'numeric' : undefined}>
                  <CellText cell={cell} column={sheet.columns[place]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell, column }: { readonly cell: Cell; readonly column: Column | undefined }) {
  const { unknown } = useText(words);
  if (cell === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{unknown}</span>
      </>
    );
  }
  if (typeof cell !== 'object') return written(cell, column);
  const { text, to, query = {}, lang } = cell;
  if (to === undefined) return <span lang={lang}>{written(text, column)}</span>;
  if (to.startsWith('/'))
    return (
      <Link to={to} query={query} lang={lang}>
        {written(text, column)}
      </Link>
    );
  return (
    <a href={to} rel="noreferrer" lang={lang}>
      {written(text, column)}
    </a>
  );
}

function written(value: string | number, column: Column | undefined): string {
  return typeof value === 'string' ? value : (column?.format?.(value) ?? String(value));
}
