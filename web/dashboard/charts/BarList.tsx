import type { ReactNode } from 'react';
import './barList.css';

/** One bar: what it stands for, how long it is, and what is written beside it. */
export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  /** A colour of the theme; the accent where it is left out. */
  readonly colour?: string;
}

interface Props {
  readonly bars: readonly Bar[];
  /** The value of the longest bar; the largest of the list where it is left out. */
  readonly most?: number;
  readonly label: string;
}

/**
 * Bars for a ranking, as a list: labels wrap instead of being cut, a screen reader reads them in order, and links in
 * them work. Plot draws what needs an axis.
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
