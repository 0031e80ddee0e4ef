import type { ReactNode } from 'react';
import { useFormat } from '../text/useFormat';
import './totals.css';

/** A sum in one currency, and the number of initiatives in it. */
export interface Total {
  readonly currency: string;
  readonly amount: number;
  readonly count: number;
}

/** Sums side by side, one for each currency, never added together. */
export function Totals({
  label,
  totals,
  note,
}: {
  readonly label: string;
  readonly totals: readonly Total[];
  /** A note on the contents of the sums. */
  readonly note?: ReactNode;
}) {
  const { money, count } = useFormat();
  if (totals.length === 0) return null;
  return (
    <div className="totals">
      <p className="eyebrow">{label}</p>
      <ul>
        {totals.map(({ currency, amount, count: budgets }) => (
          <li key={currency}>
            <strong>{money(amount, currency)}</strong> <span>× {count(budgets)}</span>
          </li>
        ))}
      </ul>
      {note === undefined ? null : <p className="note">{note}</p>}
    </div>
  );
}
