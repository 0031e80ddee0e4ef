/** One entry of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Entries under one heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /**
   * The choices, as data rather than elements: the select would not notice choices that a component renders into it
   * later, and the browser would then show the first choice whatever `value` is.
   */
  readonly choices: readonly (Option | OptionGroup)[];
  readonly className?: string;
}

/**
 * The browser's own select, which works with the keyboard, on phones and with a screen reader. It shows `value` even if
 * the value is not among the choices, or not yet.
 */
export function Select({ label, value, onChange, choices, className = '' }: Props) {
  const all = choices.flatMap((each) => ('options' in each ? each.options : [each]));
  const known = all.some((each) => each.value === value);
  return (
    <label className={`select ${className}`}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {known ? null : <option value={value}>{value}</option>}
        {choices.map((each) =>
          'options' in each ? (
            <optgroup key={each.label} label={each.label}>
              {each.options.map(entry)}
            </optgroup>
          ) : (
            entry(each)
          ),
        )}
      </select>
    </label>
  );
}

function entry({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** Converts a number to a choice. */
export function asChoice(number: number): Option {
  return { value: String(number), label: String(number) };
}
