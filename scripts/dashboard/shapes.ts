import { readFileSync } from 'node:fs';
import { geoArea, geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { numericToAlpha2 } from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Generated } from '../committed';

/** The width of the map in its own units, which the page scales. */
const width = 1000;
const height = 1160;

/** The points that must be visible: Cabo Verde, Iceland and the North Cape, Mauritius, the Cape of Good Hope. */
const corners: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [-24.5, 15],
    [-22, 65.5],
    [26, 71.2],
    [44, 66],
    [58, -20.5],
    [20, -35.5],
  ],
};

/** A country of the map in the page's format. */
interface Shape {
  /** Its ISO code, or '' for land that is drawn for orientation only. */
  readonly code: string;
  /** The outline, as an SVG path in whole units. */
  readonly d: string;
  /** The position of a mark on the country. */
  readonly at: readonly [number, number];
  /** Set if the country is too small to be seen or clicked. The page then draws a dot. */
  readonly small?: true;
}

/**
 * Projects the countries of Natural Earth (package `world-atlas`) in advance, so that the page loads outlines and no
 * geometry code. The projection preserves areas, so that Africa does not look smaller than it is.
 */
export function generateShapes(): Generated {
  const topology = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const projection = geoAzimuthalEqualArea().rotate([-16, -16]);
  projection.fitExtent(
    [
      [20, 20],
      [width - 20, height - 20],
    ],
    corners,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  const shapes = feature(topology, topology.objects.countries)
    .features.map((country) => shape(country, path))
    .filter((each) => each !== null)
    .sort((one, other) => one.code.localeCompare(other.code) || one.d.localeCompare(other.d));
  const rows = shapes.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
  return {
    file: 'web/dashboard/map/shapes.generated.json',
    content: `{\n  "width": ${width},\n  "height": ${height},\n  "shapes": [\n${rows}\n  ]\n}\n`,
  };
}

type Country = Feature<Geometry, { name: string }>;

function shape(country: Country, path: ReturnType<typeof geoPath>): Shape | null {
  const d = tidy(path(country) ?? '');
  const [x, y] = path.centroid(largest(country));
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const code = codeOf(country);
  const small = path.area(country) < 90;
  if (d === '' && !(small && code !== '')) return null;
  return { code, d, at: [Math.round(x), Math.round(y)], ...(small ? { small } : {}) };
}

/**
 * The codes of territories to which Natural Earth assigns no number. The graph knows Kosovo as a country, and the other
 * territories as parts of states.
 */
const unnumbered: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };

function codeOf({ id, properties }: Country): string {
  return (id === undefined ? undefined : numericToAlpha2(String(id))) ?? unnumbered[properties.name] ?? '';
}

/** Returns the largest polygon, so that the mark for France is not placed halfway between Brittany and Guyane. */
function largest(country: Country): GeoPermissibleObjects {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return country;
  const polygons = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return polygons.reduce((most, each) => (geoArea(each) > geoArea(most) ? each : most));
}

/**
 * Shortens an outline. Whole units make neighbours share their border exactly. Points that coincide and rings that
 * vanish are dropped, and steps are written relative to the previous point, which halves the size of the file.
 */
function tidy(d: string): string {
  return d.split('M').slice(1).map(ring).join('');
}

function ring(text: string): string {
  const points = text
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first, ...rest] = points;
  if (!first || rest.length < 3) return '';
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - lastX},${y - lastY}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first.join(',')}l${steps.join(' ')}z`;
}
