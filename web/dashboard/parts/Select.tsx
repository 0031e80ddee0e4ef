import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
  readonly labelHidden?: boolean;
}

/** The browser's own list to choose from: it works with the keyboard, on phones and with a screen reader. */
export function Select({ label, value, onChange, children, labelHidden = false }: Props) {
  return (
    <label className="select">
      <span className={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
