import { useFormat } from '../text/useFormat';
import './totals.css';

/** A sum in one currency over so many initiatives. */
export interface Total {
  readonly currency: string;
  readonly amount: number;
  readonly count: number;
}

/** Sums, one a currency, side by side and never added up. */
export function Totals({ label, totals }: { readonly label: string; readonly totals: readonly Total[] }) {
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
    </div>
  );
}
