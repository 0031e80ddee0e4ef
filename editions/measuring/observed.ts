import { Column } from './column';
import type { Reference } from './keys';
import type { MeasuredField, Selection } from './selection';

/** The observations of one field along one path: from a type of record, or the root, through parts. */
export interface Observed {
  /** True if its objects were counted; otherwise the bytes of its values were. */
  readonly isList: boolean;
  readonly column: Column;
  /** The times that each record was met; null if the field leads to no records. */
  readonly met: Map<string, Met> | null;
  /** The most times that the same record was met from one object. */
  within: number;
}

/** The number of times that a record was met, in all and from the object visited last. */
interface Met {
  times: number;
  from: Found;
  here: number;
}

/** An object as a subgraph returned it, with the keys of a selection. */
export type Found = Readonly<Record<string, unknown>>;

/**
 * The observations of the objects of one type, or of the root. Parts are counted separately for each path that leads to
 * them: a selection reaches all its objects along one path, so observations along several paths are never added up.
 */
export class Observations {
  readonly byWay = new Map<string, Observed>();

  /** @param onRecord called for each record met, with its reference and the reference's text */
  constructor(private readonly onRecord: (reference: Reference, text: string) => void) {}

  /** Measures objects that answer a selection. */
  add(selection: Selection, objects: readonly Found[], way = ''): void {
    for (const object of objects) this.#add(selection, [object], way, object);
  }

  /** Measures parts of an object. */
  #add({ fields }: Selection, objects: readonly Found[], way: string, from: Found): void {
    for (const field of fields) {
      const here = `${way}/${field.call}`;
      const observed = this.#of(field, here);
      const below: Found[] = [];
      for (const object of objects) this.#addField(field, object[field.key], observed, below, from);
      if (field.below !== null) this.#add(field.below, below, here, from);
    }
  }

  #addField({ kind }: MeasuredField, value: unknown, observed: Observed, below: Found[], from: Found): void {
    const { column, met } = observed;
    if (kind === 'value') column.add(Buffer.byteLength(JSON.stringify(value)));
    else if (kind === 'list') column.add((value as { readonly totalCount: number } | null)?.totalCount ?? 0);
    else {
      const objects = objectsIn(value);
      column.add(objects.length);
      if (met === null) below.push(...objects);
      else
        for (const object of objects)
          observed.within = Math.max(observed.within, this.#meet(object, met, from));
    }
  }

  /** Counts a record and returns how often it was met from this object. */
  #meet(record: Found, met: Map<string, Met>, from: Found): number {
    const text = Object.values(record).join(' ');
    this.onRecord(record as unknown as Reference, text);
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

  #of({ kind }: MeasuredField, way: string): Observed {
    let observed = this.byWay.get(way);
    if (observed === undefined) {
      const met = kind === 'records' ? new Map<string, Met>() : null;
      observed = { isList: kind !== 'value', column: new Column(), met, within: 0 };
      this.byWay.set(way, observed);
    }
    return observed;
  }
}

function objectsIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.filter((one): one is Found => one !== null);
  return value == null ? [] : [value as Found];
}
