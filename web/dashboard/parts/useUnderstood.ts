import { usePlace } from '../place/place';
import { parseLang } from '../../shared/language';
import { parseComponent } from '../text/components';
import { meetingTypes, searchKind, statuses } from '../text/enums';
import { allOf, useCountryList } from './countries';

/** The query of the address, divided into the parameters that are understood and the parameters that are not. */
export interface Understood {
  /** The query without the parameters that were not understood. */
  readonly query: URLSearchParams;
  /** The parameters that were not understood, exactly as in the address: `year=abc`. */
  readonly others: readonly string[];
  /** True while the address names countries and the list of all countries has not been loaded yet. */
  readonly pending: boolean;
}

type Check = (value: string) => boolean;

const among =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value.toLowerCase());
const keyOf =
  (names: Readonly<Record<string, unknown>>): Check =>
  (value) =>
    value.toUpperCase() in names;
const isComponent: Check = (value) => parseComponent(value) !== undefined;
const isYear: Check = (value) => /^\d{4}$/.test(value);

/** Checks for the values of parameters. A parameter means the same on every page. */
const checks: Readonly<Record<string, Check>> = {
  lang: (value) => parseLang(value) !== undefined,
  component: isComponent,
  member: isComponent,
  year: isYear,
  from: isYear,
  to: isYear,
  stock: among('1990', '1995', '2000', '2005', '2010', '2015', '2020'),
  domain: among('1', '2', '3', '4', '5'),
  min: among('1', '2', '3', '4', '5', '6'),
  status: keyOf(statuses.en),
  type: keyOf(meetingTypes.en),
  kind: keyOf(searchKind.en),
  basis: among('inferred', 'stated'),
  for: among('several', 'one'),
  funders: among('several', 'one'),
  of: among('several'),
  map: among('members', 'meetings', 'initiatives'),
  inflows: among('usd', 'gdp'),
};

/** The parameters that name countries by comma-separated codes. */
const ofCountries = ['country', 'funder', 'place', 'met'];

/** Reads the query of the address. Parts that no page can understand are separated, so that the rest still filters. */
export function useUnderstood(): Understood {
  const { query } = usePlace();
  const named = ofCountries.some((name) => query.has(name));
  const list = useCountryList({ idle: !named });
  const known = new Set(allOf(list).map(({ code }) => code));
  const isKnown: Check = (value) =>
    value
      .toUpperCase()
      .split(',')
      .every((code) => (list ? known.has(code) : /^[A-Z]{2}$/.test(code)));
  const others = [...query].filter(([name, value]) => {
    const check = ofCountries.includes(name) ? isKnown : checks[name];
    return value !== '' && check?.(value) === false;
  });
  const understood = new URLSearchParams(query);
  for (const [name] of others) understood.delete(name);
  return {
    query: understood,
    others: others.map(([name, value]) => `${name}=${value}`),
    pending: named && list === undefined,
  };
}
