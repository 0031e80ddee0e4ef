import { CountryMap, type Paint } from '../../map/CountryMap';
import { useText } from '../../text/texts';
import { useFormat } from '../../text/useFormat';
import { words } from './words';

/** A country and its count, as the graph groups them. */
export interface CountryCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

interface Props {
  readonly counts: readonly CountryCount[];
  readonly colour: string;
  /** Puts a count into words, including the name of the counted records. */
  readonly tip: (count: number) => string;
  readonly label: string;
}

/** The percentages of the colour, from the smallest counts to the largest. */
const shades = [22, 42, 62, 82, 100];

/**
 * A map in shades of one colour. Its five steps have equal width on a square-root scale, so that one large country does
 * not make all the others look empty.
 */
export function ShadedMap({ counts, colour, tip, label }: Props) {
  const text = useText(words).map;
  const { count } = useFormat();
  const most = Math.max(...counts.map((each) => each.count));
  const bounds = stepsOf(most);
  const fill = (value: number) => {
    const step = bounds.findIndex((bound) => value <= bound);
    return `color-mix(in oklab, ${colour} ${shades[step] ?? 100}%, var(--surface))`;
  };
  const paint = new Map<string, Paint>(
    counts.map((each) => [
      each.key,
      {
        fill: fill(each.count),
        tip: `${each.label}\n${tip(each.count)}`,
      },
    ]),
  );
  return (
    <>
      <CountryMap label={text.alt(label)} paint={paint} />
      <ul className="legend">
        {bounds.map((bound, index) => {
          const from = (bounds[index - 1] ?? 0) + 1;
          return (
            <li key={bound}>
              <svg className="legend-mark" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
                <rect width="32" height="18" rx="3" style={{ fill: fill(bound) }} />
              </svg>
              {from === bound ? count(bound) : `${count(from)}–${count(bound)}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Finds the upper bounds of the steps, as increasing whole numbers; fewer than five if the counts are small. */
function stepsOf(most: number): number[] {
  const bounds = shades.map((_, index) => Math.ceil(((index + 1) / shades.length) ** 2 * most));
  return [...new Set(bounds)];
}
