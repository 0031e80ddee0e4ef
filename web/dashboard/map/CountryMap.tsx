import { memo, useState, type MouseEvent } from 'react';
import { go, hrefOf } from '../place/place';
import { useShapes, type Shape } from './useShapes';
import './map.css';

/** The look of a country on the map. */
export interface Paint {
  /** A colour, or `url(#id)` of a pattern of this map. */
  readonly fill: string;
  /** The text of the tooltip beside the pointer. */
  readonly tip: string;
}

interface Props {
  /** A one-sentence description of the map. The table lists the data country by country. */
  readonly label: string;
  /** The look of each country, by its code; a country without one is drawn as plain land. */
  readonly paint: ReadonlyMap<string, Paint>;
  /** A country to outline. */
  readonly marked?: string;
}

/**
 * A map of Africa and Europe. A click opens the country's page. To a screen reader the map is one image, and it has no
 * tab stops: a hundred of them would separate a keyboard user from the rest of the page, and the table has the same
 * links.
 */
export function CountryMap({ label, paint, marked }: Props) {
  const shapes = useShapes();
  const [tip, setTip] = useState<{ x: number; y: number; text: string }>();
  function point(event: MouseEvent<SVGSVGElement>): void {
    const text = paint.get(codeAt(event))?.tip;
    const box = event.currentTarget.getBoundingClientRect();
    setTip(
      text === undefined ? undefined : { x: event.clientX - box.left, y: event.clientY - box.top, text },
    );
  }
  function open(event: MouseEvent<SVGSVGElement>): void {
    const code = codeAt(event);
    if (paint.has(code)) go(hrefOf(`/country/${code}`));
  }
  if (!shapes) return <div className="map skeleton" role="status" aria-label={label} />;
  return (
    <div className="map">
      <svg
        viewBox={`0 0 ${shapes.width} ${shapes.height}`}
        role="img"
        aria-label={label}
        onMouseMove={point}
        onMouseLeave={() => setTip(undefined)}
        onClick={open}
      >
        <Patterns />
        {shapes.shapes.map((shape, index) => (
          <Land key={index} shape={shape} fill={paint.get(shape.code)?.fill} marked={shape.code === marked} />
        ))}
      </svg>
      {tip ? (
        <div className="map-tip" style={{ left: tip.x, top: tip.y }} aria-hidden="true">
          {tip.text}
        </div>
      ) : null}
    </div>
  );
}

function codeAt(event: MouseEvent): string {
  return (event.target as Element).getAttribute('data-code') ?? '';
}

interface LandProps {
  readonly shape: Shape;
  readonly fill: string | undefined;
  readonly marked: boolean;
}

/** A memoised shape: a tooltip that follows the pointer must not redraw 140 countries. */
const Land = memo(function Land({ shape, fill, marked }: LandProps) {
  const { code, d, at, small } = shape;
  const look = {
    className: fill === undefined ? 'land' : marked ? 'country marked' : 'country',
    ...(fill === undefined ? {} : { style: { fill }, 'data-code': code }),
  };
  return (
    <>
      {d === '' ? null : <path d={d} {...look} />}
      {small && fill !== undefined ? <circle cx={at[0]} cy={at[1]} r={marked ? 11 : 7} {...look} /> : null}
    </>
  );
});

/** Stripes in two colours for a country that belongs to two processes, and dots for an unknown date. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="stripes"
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="14" style={{ fill: 'var(--rabat)' }} />
        <rect x="7" width="7" height="14" style={{ fill: 'var(--khartoum)' }} />
      </pattern>
      <pattern id="dots" width="12" height="12" patternUnits="userSpaceOnUse">
        <rect width="12" height="12" style={{ fill: 'var(--sunken)' }} />
        <circle cx="6" cy="6" r="3" style={{ fill: 'var(--ink-faint)' }} />
      </pattern>
    </defs>
  );
}
