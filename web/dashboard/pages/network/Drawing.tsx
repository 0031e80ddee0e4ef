import { useMemo, useState, type MouseEvent } from 'react';
import type { NetworkQuery } from '../../documents/Network.generated';
import { go, hrefOf } from '../../place/place';
import { useText } from '../../text/texts';
import { useNarrow } from './useNarrow';
import { layOut, sizes, type Tie } from './layout';
import { strongestOf } from './strongest';
import { words } from './words';

/** The drawing of the network. Like the map, it is one image to a screen reader. The table lists the pairs. */
export function Drawing({ network }: { readonly network: NetworkQuery['network'] }) {
  const text = useText(words);
  const size = useNarrow() ? sizes.tall : sizes.wide;
  const { nodes, ties } = useMemo(() => layOut(strongestOf(network), size), [network, size]);
  const [pointed, setPointed] = useState<string>();
  const most = Math.max(1, ...ties.map(({ meetings }) => meetings));
  const near = new Set(ties.filter((tie) => touches(tie, pointed)).flatMap(({ a, b }) => [a.code, b.code]));
  const faded = (code: string) => pointed !== undefined && code !== pointed && !near.has(code);
  // The strongest ties are drawn last, on top of the others.
  const inOrder = [...ties].sort((one, other) => one.meetings - other.meetings);
  function point(event: MouseEvent): void {
    setPointed(codeAt(event));
  }
  return (
    <svg
      className="network"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={text.alt(nodes.length)}
      onMouseOver={point}
      onMouseLeave={() => setPointed(undefined)}
      onClick={(event) => {
        const code = codeAt(event);
        if (code !== undefined) go(hrefOf(`/country/${code}`));
      }}
    >
      {inOrder.map((tie) => (
        <line
          key={`${tie.a.code}-${tie.b.code}`}
          x1={tie.a.x}
          y1={tie.a.y}
          x2={tie.b.x}
          y2={tie.b.y}
          strokeWidth={0.75 + 7 * (tie.meetings / most) ** 1.5}
          className={tieClass(tie, pointed)}
          // The weakest ties are so many and so thin that they form a haze from which the strongest ties stand out.
          style={{ opacity: 0.25 + 0.75 * (tie.meetings / most) ** 1.5 }}
        />
      ))}
      {nodes.map(({ code, name, region, meetings, x, y, r, named }) => (
        <g
          key={code}
          className={`node ${region.toLowerCase()}${faded(code) ? ' faded' : ''}`}
          data-code={code}
        >
          <title>{text.tip(name, meetings)}</title>
          <circle cx={x} cy={y} r={r} data-code={code} />
          <text x={x} y={y} dy="0.36em" data-code={code}>
            {code}
          </text>
          {pointed === code || (named && (pointed === undefined || near.has(code))) ? (
            <text className="name" x={x} y={y + r + 17}>
              {name}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function codeAt(event: MouseEvent): string | undefined {
  return (event.target as Element).getAttribute('data-code') ?? undefined;
}

function touches({ a, b }: Tie, code: string | undefined): boolean {
  return a.code === code || b.code === code;
}

function tieClass(tie: Tie, pointed: string | undefined): string {
  if (pointed === undefined) return 'tie';
  return touches(tie, pointed) ? 'tie near' : 'tie faded';
}
