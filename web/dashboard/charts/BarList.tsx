import type { ReactNode } from 'react';
import './barList.css';

/** One bar: what it stands for, how long it is, and what is written beside it. */
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
  /** The value of the longest bar; by default the largest of the list. */
  readonly most?: number;
  readonly label: string;
}

/**
 * A ranking as a list of bars: labels wrap instead of being cut, a screen reader reads them in order, and links in them
 * work. Plot draws the charts that need an axis.
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
