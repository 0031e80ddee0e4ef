/** One choice in a row. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A colour of the theme, shown as a dot. */
  readonly colour?: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A row of buttons, exactly one of which is pressed. */
export function Segments<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.colour === undefined ? null : (
            <span className="dot" style={{ background: choice.colour }} aria-hidden="true" />
          )}
          {choice.label}
        </button>
      ))}
    </div>
  );
}
