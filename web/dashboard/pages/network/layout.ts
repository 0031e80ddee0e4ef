import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NetworkQuery } from '../../documents/Network.generated';

/** A country and its position in the drawing. */
export interface Placed {
  readonly code: string;
  readonly name: string;
  readonly region: 'AFRICA' | 'EUROPE' | 'OTHER';
  readonly meetings: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** True if there is room for its name below it. */
  readonly named: boolean;
}

/** A tie between two placed countries. */
export interface Tie {
  readonly a: Placed;
  readonly b: Placed;
  readonly meetings: number;
}

/** The size of a drawing in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of the drawing on a wide page and on a phone, where a wide drawing would be too small to read. */
export const sizes: Readonly<Record<'wide' | 'tall', Size>> = {
  wide: { width: 1000, height: 760 },
  tall: { width: 560, height: 900 },
};

interface Node extends SimulationNodeDatum {
  readonly code: string;
  readonly name: string;
  readonly region: 'AFRICA' | 'EUROPE' | 'OTHER';
  readonly meetings: number;
  readonly r: number;
}

type Link = SimulationLinkDatum<Node> & { readonly meetings: number };

/**
 * Places countries that meet often near each other, Europe above and Africa below, as on a map. The simulation runs to
 * completion before anything is drawn, and always starts from the same state, so that the same years give the same
 * picture.
 */
export function layOut(
  network: NetworkQuery['network'],
  size: Size,
): { nodes: readonly Placed[]; ties: readonly Tie[] } {
  const most = Math.max(1, ...network.nodes.map(({ meetings }) => meetings));
  const nodes: Node[] = network.nodes.map(({ country, meetings }) => ({
    ...country,
    meetings,
    r: 12 + 20 * Math.sqrt(meetings / most),
  }));
  const links: Link[] = network.edges.map(({ a, b, meetings }) => ({
    source: a.code,
    target: b.code,
    meetings,
  }));
  const strongest = Math.max(1, ...links.map(({ meetings }) => meetings));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Link>(links)
        .id(({ code }) => code)
        .distance(({ meetings }) => 230 - 120 * (meetings / strongest))
        .strength(({ meetings }) => 0.004 + 0.12 * (meetings / strongest) ** 2),
    )
    .force('apart', forceManyBody().strength(-0.62 * size.width))
    .force(
      'room',
      forceCollide<Node>(({ r }) => r + 9),
    )
    .force('middle', forceX(size.width / 2).strength(0.055))
    .force(
      'region',
      forceY<Node>(({ region }) => (region === 'EUROPE' ? size.height * 0.29 : size.height * 0.72)).strength(
        0.26,
      ),
    )
    .stop();
  for (let step = 0; step < 320; step++) {
    simulation.tick();
    for (const node of nodes) keepInside(node, size);
  }
  const placed = new Map(withNames(nodes.map(place), size).map((node) => [node.code, node]));
  const ties = network.edges.flatMap(({ a, b, meetings }) => {
    const [from, to] = [placed.get(a.code), placed.get(b.code)];
    return from && to ? [{ a: from, b: to, meetings }] : [];
  });
  return { nodes: [...placed.values()], ties };
}

/** Names the countries that meet most often, unless a name would leave the drawing or cover another country or name. */
function withNames(nodes: readonly Omit<Placed, 'named'>[], { width, height }: Size): readonly Placed[] {
  const taken: Box[] = nodes.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return nodes.map((node) => {
    const half = node.name.length * 4.4;
    const top = node.y + node.r + 3;
    const box = { left: node.x - half, right: node.x + half, top, bottom: top + 18 };
    const inside = box.left > 0 && box.right < width && box.bottom < height;
    const named = inside && !taken.some((other) => overlaps(box, other));
    if (named) taken.push(box);
    return { ...node, named };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * Confines a country to the drawing, with room for its name below. Called between simulation steps, so that countries
 * at the edge still make room for each other.
 */
function keepInside(node: Node, { width, height }: Size): void {
  const within = (value: number, most: number) => Math.min(most - node.r - 22, Math.max(node.r + 22, value));
  node.x = within(node.x ?? 0, width);
  node.y = within(node.y ?? 0, height);
}

function place({ code, name, region, meetings, r, x = 0, y = 0 }: Node): Omit<Placed, 'named'> {
  return { code, name, region, meetings, r, x, y };
}
