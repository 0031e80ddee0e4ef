/** A page whose path contains no code or name. */
type Plain =
  'overview' | 'countries' | 'network' | 'search' | 'initiatives' | 'meetings' | 'organisations' | 'about';

/** A page, with the codes or the name in its path. */
export type Route =
  | {
      readonly page: Plain | 'missing';
    }
  | { readonly page: 'country'; readonly code: string }
  | { readonly page: 'pair'; readonly between: string; readonly and: string }
  | { readonly page: 'record'; readonly id: string };

const plain: ReadonlyMap<string, Plain> = new Map([
  ['', 'overview'],
  ['country', 'countries'],
  ['network', 'network'],
  ['search', 'search'],
  ['initiatives', 'initiatives'],
  ['meetings', 'meetings'],
  ['organisations', 'organisations'],
  ['about', 'about'],
]);

/** Finds the page of a path; `missing` if there is none. */
export function parseRoute(path: string): Route {
  const [first = '', second, third, ...rest] = path.replace(/^\/|\/$/g, '').split('/');
  const page = plain.get(first);
  if (second === undefined) {
    if (first === 'pair') return { page: 'pair', between: 'FR', and: 'ML' };
    return { page: page ?? 'missing' };
  }
  if (first === 'country' && third === undefined && isCode(second))
    return { page: 'country', code: second.toUpperCase() };
  if (first === 'pair' && third !== undefined && rest.length === 0 && isCode(second) && isCode(third))
    return { page: 'pair', between: second.toUpperCase(), and: third.toUpperCase() };
  if (first === 'record' && third === undefined) return recordRoute(second);
  return { page: 'missing' };
}

function recordRoute(encoded: string): Route {
  try {
    const id = decodeURIComponent(encoded);
    const [kind, name = ''] = id.split(':');
    if (kind === 'country' && isCode(name)) return { page: 'country', code: name.toUpperCase() };
    return { page: 'record', id };
  } catch {
    return { page: 'missing' };
  }
}

function isCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text);
}

/** Builds the path of a record. Countries have their own page. */
export function recordPath(id: string): string {
  const [kind, name = ''] = id.split(':');
  return kind === 'country' ? `/country/${name.toUpperCase()}` : `/record/${id}`;
}
