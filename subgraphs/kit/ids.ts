import { fault } from './errors';

/** The kinds of record that have a global id. */
export type NodeKind =
  'country' | 'meeting' | 'initiative' | 'organisation' | 'component' | 'plan' | 'programme';

/** A record's global id: its kind and its name, `meeting:rabat-2018-05-02-marrakesh-ministerial`. */
export function globalId(kind: NodeKind, name: string): string {
  return `${kind}:${name}`;
}

/** The global id of a country or an organisation as records name them: `MA` or `icmpd`. */
export function partyId(party: string): string {
  return globalId(/^[A-Z]{2}$/.test(party) ? 'country' : 'organisation', party);
}

/** The name in a global id of one of these kinds. Fails with `ID_INVALID` where it is not one. */
export function nameOf(id: string, kinds: readonly NodeKind[], argument: string): string {
  const split = id.indexOf(':');
  const name = id.slice(split + 1);
  if (split > 0 && name !== '' && kinds.some((kind) => kind === id.slice(0, split))) return name;
  const expected = kinds.map((kind) => `${kind}:…`).join(' or ');
  throw fault('ID_INVALID', `\`${argument}\` takes a global id such as ${expected}; "${id}" is none.`, {
    argument,
  });
}
