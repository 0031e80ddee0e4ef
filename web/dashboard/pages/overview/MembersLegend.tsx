import type { ComponentName } from '../../text/components';
import { useText } from '../../text/texts';
import { words } from './words';

/** The paint of each case on the map. The patterns are defined by the map itself. */
export const paintOf = {
  RABAT: 'var(--rabat)',
  KHARTOUM: 'var(--khartoum)',
  CONTINENTAL: 'var(--continental)',
  both: 'url(#stripes)',
  continentalOnly: 'color-mix(in oklab, var(--continental) 42%, var(--surface))',
  perhaps: 'url(#dots)',
  none: 'light-dark(#d8d3c6, #2b353b)',
} as const;

interface Props {
  readonly component: ComponentName | undefined;
  readonly year: number | undefined;
}

/** The legend of the map's colours. */
export function MembersLegend({ component, year }: Props) {
  const text = useText(words).map;
  const listed = component === 'RABAT' || component === 'KHARTOUM' || component === 'CONTINENTAL';
  const entries = [
    ...(listed
      ? [{ fill: paintOf[component], label: text.member }]
      : [
          { fill: paintOf.RABAT, label: text.rabat },
          { fill: paintOf.KHARTOUM, label: text.khartoum },
          { fill: paintOf.both, label: text.both },
          { fill: paintOf.continentalOnly, label: text.continental },
        ]),
    ...(year === undefined ? [] : [{ fill: paintOf.perhaps, label: text.unknown }]),
    { fill: paintOf.none, label: text.none },
  ];
  return (
    <ul className="legend">
      {entries.map(({ fill, label }) => (
        <li key={label}>
          <svg className="legend-mark" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
            <rect width="32" height="18" rx="3" style={{ fill }} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
