import type { ReactNode } from 'react';
import { componentColour, useComponentWords, type ComponentName } from '../text/components';

/** A component's name with its colour beside it; the colour is never shown alone. */
export function ComponentChip({
  name,
  long = false,
}: {
  readonly name: ComponentName;
  readonly long?: boolean;
}) {
  const words = useComponentWords()[name];
  return (
    <span className="chip">
      <Swatch colour={componentColour(name)} />
      {long ? words.long : words.short}
    </span>
  );
}

/** The chips of a record's components. */
export function ComponentChips({ names }: { readonly names: readonly ComponentName[] }) {
  return (
    <span className="chips">
      {names.map((name) => (
        <ComponentChip key={name} name={name} />
      ))}
    </span>
  );
}

/** A patch of colour before a word; `children` puts a pattern into it. */
export function Swatch({ colour, children }: { readonly colour: string; readonly children?: ReactNode }) {
  return (
    <span className="swatch" style={{ background: colour }} aria-hidden="true">
      {children}
    </span>
  );
}
