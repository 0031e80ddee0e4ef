import type { ReactNode } from 'react';
import './barList.css';

/** One bar: its label, its length and the text beside it. */
export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  /** A colour of the theme; the accent by default. */
  readonly colour?: string;
}

interface Props {
  readonly bars: readonly Bar[];
  /** The value of the longest bar; by default the largest value of the list. */
  readonly most?: number;
  readonly label: string;
}

/**
 * A ranking as a list of bars. Labels wrap instead of being truncated, a screen reader reads them in order, and links
 * in them work. Charts that need an axis are drawn by Plot instead.
 */
export function BarList({ bars, label, most = Math.max(0, ...bars.map(({ value }) => value)) }: Props) {
  return (
    <ol className="bars" aria-label={label}>
      {bars.map(({ key, label: name, value, text, note, colour = 'var(--accent)' }) => (
        <li key={key}>
          <span className="name">{name}</span>
          <span className="value">{text}</span>
          <span className="track" aria-hidden="true">
            <span
              className="fill"
              style={{ width: `${most > 0 ? (value / most) * 100 : 0}%`, background: colour }}
            />
          </span>
          {note === undefined ? null : <span className="note">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
