import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { mostOf, type Counted, type Profile } from './profile';

/** Records by their numbers, in ascending order. */
export type Among = readonly number[];

/** The individual numbers of the records of one type, as an edition's measures have them. */
export interface OwnNumbers {
  readonly type: string;
  readonly keys: readonly string[];
  readonly ids?: readonly string[] | undefined;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly links: Readonly<Record<string, readonly (Among | null)[]>>;
}

/**
 * The maximum number of records that are examined individually; for more records, only the profiles of all records
 * count.
 */
export const MAX_AMONG = 200;

/** The path to a field: from records of a type, through their parts. */
export interface FieldPath {
  readonly type: string;
  readonly path: string;
}

/** The name of the root, which is a record without a key. */
const ROOT = 'Query';

/** The records of an edition whose individual numbers are known. */
export class Records {
  readonly #owners: OwnNumbers[] = [];
  readonly #places: number[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #byType = new Map<string, Among | undefined>();
  /** The profiles of fields, by the records and the path. */
  readonly #profiles = new WeakMap<Among, Map<string, Profile | null>>();
  /** True if no record of the graph's own types is missing, so that an id that is not found belongs to no record. */
  readonly areComplete: boolean;

  constructor(
    private readonly schema: GraphQLSchema,
    owners: readonly OwnNumbers[],
  ) {
    for (const owner of owners)
      for (const [place, key] of owner.keys.entries()) {
        const record = this.#owners.push(owner) - 1;
        this.#places.push(place);
        this.#byKey.set(nameOf(owner.type, key), record);
        if (this.isOf(record, 'Node')) this.#byId.set(owner.ids?.[place] ?? key, record);
      }
    const node = schema.getType('Node');
    const known = new Set(owners.map(({ type }) => type));
    this.areComplete =
      isAbstractType(node) && schema.getPossibleTypes(node).every(({ name }) => known.has(name));
  }

  /** Returns the root among the records; undefined if nothing is known about the root. */
  get root(): Among | undefined {
    return this.withKey(ROOT, '');
  }

  withKey(type: string, key: string): Among | undefined {
    const record = this.#byKey.get(nameOf(type, key));
    return record === undefined ? undefined : [record];
  }

  withId(id: string): Among | undefined {
    const record = this.#byId.get(id);
    return record === undefined ? undefined : [record];
  }

  isOf(record: number, type: string): boolean {
    const own = this.#owners[record]?.type ?? '';
    if (own === type) return true;
    const [wide, narrow] = [this.schema.getType(type), this.schema.getType(own)];
    return isAbstractType(wide) && isObjectType(narrow) && this.schema.isSubType(wide, narrow);
  }

  /**
   * Returns the largest sum that a field can have for the objects at a place; infinite if it is not known to which
   * records the objects belong.
   */
  most(way: FieldPath, { among, records, repeats }: Counted): number {
    const profile = among && this.#profile(way, among);
    return profile == null ? Infinity : mostOf(profile, { count: records, repeats });
  }

  #profile(way: FieldPath, among: Among): Profile | null {
    let known = this.#profiles.get(among);
    if (known === undefined) this.#profiles.set(among, (known = new Map<string, Profile | null>()));
    const label = `${way.type}.${way.path}`;
    let profile = known.get(label);
    if (profile === undefined) known.set(label, (profile = this.#made(way, among)));
    return profile;
  }

  #made({ type, path }: FieldPath, among: Among): Profile | null {
    const counts = new Map<number, number>();
    for (const record of among) {
      const number = this.#owners[record]?.numbers[path]?.[this.#places[record] ?? 0];
      if (number === undefined || !this.isOf(record, type)) return null;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].sort(([one], [other]) => other - one);
  }

  /** Returns all records of a type; undefined if there are too many, or not all of them are known. */
  allOf(type: string): Among | undefined {
    if (!this.areComplete) return undefined;
    if (!this.#byType.has(type)) {
      const all = [...this.#owners.keys()].filter((record) => this.isOf(record, type));
      this.#byType.set(type, all.length > 0 && all.length <= MAX_AMONG ? all : undefined);
    }
    return this.#byType.get(type);
  }

  /** Returns the records to which a field leads from other records; undefined if they are not known. */
  follow({ type, path }: FieldPath, { among }: Counted): Among | undefined {
    if (among === undefined) return undefined;
    const found = new Set<number>();
    for (const record of among) {
      const links = this.#owners[record]?.links[path]?.[this.#places[record] ?? 0];
      if (links == null || !this.isOf(record, type)) return undefined;
      for (const link of links) found.add(link);
      if (found.size > MAX_AMONG) return undefined;
    }
    return [...found].sort((one, other) => one - other);
  }
}

function nameOf(type: string, key: string): string {
  return `${type} ${key}`;
}
