import { fault } from './errors';

const nodeKinds = [
  'country',
  'meeting',
  'initiative',
  'organisation',
  'component',
  'plan',
  'programme',
] as const;

/** The kinds of record that have a global id. */
export type NodeKind = (typeof nodeKinds)[number];

/** The maximum length of a global id, in characters. */
const LONGEST = 200;

/** Builds a record's global id from its kind and its name, such as `meeting:rabat-2018-05-02-marrakesh-ministerial`. */
export function globalId(kind: NodeKind, name: string): string {
  return `${kind}:${name}`;
}

/** Builds the global id of a country or an organisation from its name in a record, such as `MA` or `icmpd`. */
export function partyId(party: string): string {
  return globalId(/^[A-Z]{2}$/.test(party) ? 'country' : 'organisation', party);
}

/** Returns the name in a global id of one of these kinds. Throws `ID_INVALID` if `id` is not such an id. */
export function nameOf(id: string, kinds: readonly NodeKind[], argument: string): string {
  if (id.length > LONGEST) {
    const start = id.slice(0, 20);
    throw fault('ID_INVALID', `\`${argument}\` is longer than any global id: "${start}…".`, { argument });
  }
  const split = id.indexOf(':');
  const name = id.slice(split + 1);
  if (split > 0 && name !== '' && kinds.some((kind) => kind === id.slice(0, split))) return name;
  const expected = kinds.map((kind) => `${kind}:…`).join(' or ');
  const isOther = split > 0 && name !== '' && nodeKinds.some((kind) => kind === id.slice(0, split));
  throw fault(
    'ID_INVALID',
    `\`${argument}\` must be a global id ${expected}; "${id}" is ${isOther ? 'of another kind' : 'not one'}. ` +
      'Every record has its own in its `id` field.',
    { argument },
  );
}
