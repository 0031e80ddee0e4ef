import { useEffect, useState } from 'react';
import { useText } from '../../text/texts';
import { words } from './words';

interface Props {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
}

/** Two sliders for a range of years. They move at once, but send a query only after resting for 150 ms. */
export function YearRange({ first, last, from, to, onChange }: Props) {
  const text = useText(words);
  const [range, setRange] = useState<readonly [number, number]>([from, to]);
  useEffect(() => setRange([from, to]), [from, to]);
  useEffect(() => {
    if (range[0] === from && range[1] === to) return undefined;
    const timer = setTimeout(() => onChange(range[0], range[1]), 150);
    return () => clearTimeout(timer);
  }, [range, from, to, onChange]);
  return (
    <div className="year-range">
      <label>
        {text.from} <output>{range[0]}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={range[0]}
          onChange={({ target }) =>
            setRange([Number(target.value), Math.max(Number(target.value), range[1])])
          }
        />
      </label>
      <label>
        {text.to} <output>{range[1]}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={range[1]}
          onChange={({ target }) =>
            setRange([Math.min(Number(target.value), range[0]), Number(target.value)])
          }
        />
      </label>
    </div>
  );
}
