import { useState, type ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly most: number;
  /** What the button says, given how many there are. */
  readonly label: (count: number) => string;
  /** What is said where there are none. */
  readonly none: ReactNode;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A long list, short at first; on paper, where nothing can be pressed, it is whole. */
export function More<Item>({ items, most, label, none, children }: Props<Item>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p className="meta">{none}</p>;
  // Two more are not worth a button.
  const short = !all && items.length > most + 2;
  return (
    <>
      {children(short ? items.slice(0, most) : items)}
      {short ? (
        <>
          <div className="printed">{children(items.slice(most))}</div>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {label(items.length)}
          </button>
        </>
      ) : null}
    </>
  );
}
