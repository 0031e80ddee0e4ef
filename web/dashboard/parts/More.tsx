import { useState, type ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  /** The number of items shown at first. */
  readonly most: number;
  /** The text of the button, given the number of items. */
  readonly label: (count: number) => string;
  /** The text shown if there are no items. */
  readonly none: ReactNode;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A long list, shortened at first. In print, where buttons cannot be pressed, the list is complete. */
export function More<Item>({ items, most, label, none, children }: Props<Item>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return <p className="meta">{none}</p>;
  // One or two hidden items are not worth a button.
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
