import { Column } from './column';
import { MAX_OWN } from './each';
import { textOf, type Reference } from './keys';
import type { MeasuredField, Selection } from './selection';

/** The observations of one field along one path: from a type of record, or the root, through parts. */
export interface Observed {
  /** True if the field's objects were counted; false if the sizes of its values were measured in bytes. */
  readonly isList: boolean;
  readonly column: Column;
  /** The counts of the records encountered, or null if the field leads to no records. */
  readonly met: Map<string, Met> | null;
  /** The maximum number of times that the same record was encountered from one object. */
  within: number;
  /** The sum of the numbers of each record that was observed by name. */
  readonly sums: Map<string, number>;
  /** The records encountered from each record that was observed by name. */
  readonly links: Map<string, Set<string>>;
  /**
   * The records observed by name from which not every record was encountered, because the list is longer than a page.
   */
  readonly unlinked: Set<string>;
}

/** The number of times that a record was encountered, in total and from the object visited last. */
interface Met {
  times: number;
  from: Found;
  here: number;
}

/** An object as a subgraph returned it, with the keys of a selection. */
export type Found = Readonly<Record<string, unknown>>;

/**
 * The observations of the objects of one type, or of the root. Parts are counted separately for each path that leads to
 * them. A selection reaches all its objects along one path, so observations along several paths are never added up.
 */
export class Observations {
  readonly byWay = new Map<string, Observed>();
  /** The global ids of the records observed by name; none once there are more than {@link MAX_OWN} records. */
  readonly ids = new Map<string, string>();
  #isOwn = true;

  /** @param onRecord called for each record encountered, with its reference and the string that identifies it */
  constructor(private readonly onRecord: (reference: Reference, text: string) => void) {}

  /** Measures objects that a selection returned and that are not records. */
  add(selection: Selection, objects: readonly Found[], way = ''): void {
    for (const object of objects) this.#add(selection, [object], way, { object, name: null });
  }

  /** Measures a record that a selection returned, and stores its own numbers under its name. */
  addRecord(selection: Selection, object: Found, name: string): void {
    if (this.#isOwn) {
      const id = selection.fields.find(({ call }) => call === 'id');
      this.ids.set(name, id === undefined ? '' : String(object[id.key]));
      if (this.ids.size > MAX_OWN) this.#forgetOwn();
    }
    this.#add(selection, [object], '', { object, name: this.#isOwn ? name : null });
  }

  #forgetOwn(): void {
    this.#isOwn = false;
    this.ids.clear();
    for (const { sums, links, unlinked } of this.byWay.values()) {
      sums.clear();
      unlinked.clear();
      links.clear();
    }
  }

  /** Measures parts of an object. */
  #add({ fields }: Selection, objects: readonly Found[], way: string, from: Visited): void {
    for (const field of fields) {
      const here = `${way}/${field.call}`;
      const observed = this.#of(field, here);
      const below: Found[] = [];
      for (const object of objects) this.#addField(field, object[field.key], observed, below, from);
      if (field.below !== null) this.#add(field.below, below, here, from);
    }
  }

  #addField(
    { kind }: MeasuredField,
    value: unknown,
    observed: Observed,
    below: Found[],
    from: Visited,
  ): void {
    const { met } = observed;
    if (kind === 'value') addNumber(observed, Buffer.byteLength(JSON.stringify(value)), from);
    else if (kind === 'list') this.#addList(value as List | null, observed, from);
    else {
      const objects = objectsIn(value);
      addNumber(observed, objects.length, from);
      if (met === null) below.push(...objects);
      else for (const object of objects) this.#meet(object, observed, met, from);
    }
  }

  /** Counts a list, and links its records if they all fit on its page. */
  #addList(list: List | null, observed: Observed, from: Visited): void {
    const { totalCount = 0, nodes = [] } = list ?? {};
    addNumber(observed, totalCount, from);
    if (from.name === null) return;
    if (nodes.length < totalCount) observed.unlinked.add(from.name);
    else for (const node of nodes) link(observed, from.name, textOf(node));
  }

  /** Counts a record that was encountered from an object. */
  #meet(record: Found, observed: Observed, met: Map<string, Met>, { object, name }: Visited): void {
    const text = textOf(record);
    this.onRecord(record as unknown as Reference, text);
    const times = countMeeting(met, text, object);
    observed.within = Math.max(observed.within, times);
    if (name !== null) link(observed, name, text);
  }
  #of({ kind }: MeasuredField, way: string): Observed {
    let observed = this.byWay.get(way);
    if (observed === undefined) {
      const met = kind === 'records' ? new Map<string, Met>() : null;
      const own = {
        sums: new Map<string, number>(),
        links: new Map<string, Set<string>>(),
        unlinked: new Set<string>(),
      };
      observed = { isList: kind !== 'value', column: new Column(), met, within: 0, ...own };
      this.byWay.set(way, observed);
    }
    return observed;
  }
}

/** The object that is being visited, and its name if its own numbers are stored. */
interface Visited {
  readonly object: Found;
  readonly name: string | null;
}

/** A list with pages as a subgraph returned it. */
interface List {
  readonly totalCount: number;
  readonly nodes?: readonly Found[];
}

function link({ links }: Observed, from: string, to: string): void {
  const known = links.get(from);
  if (known === undefined) links.set(from, new Set([to]));
  else known.add(to);
}

function addNumber({ column, sums }: Observed, number: number, { name }: Visited): void {
  column.add(number);
  if (name !== null) sums.set(name, (sums.get(name) ?? 0) + number);
}

/** Counts a record and returns the number of times that it was encountered from this object. */
function countMeeting(met: Map<string, Met>, text: string, from: Found): number {
  const known = met.get(text);
  if (known === undefined) {
    met.set(text, { times: 1, from, here: 1 });
    return 1;
  }
  known.times += 1;
  known.here = known.from === from ? known.here + 1 : 1;
  known.from = from;
  return known.here;
}

function objectsIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.filter((one): one is Found => one !== null);
  return value == null ? [] : [value as Found];
}
