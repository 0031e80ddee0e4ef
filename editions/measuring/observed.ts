import { Column } from './column';
import type { Reference } from './keys';
import type { MeasuredField, Selection } from './selection';

/** What was seen of one field along one way: from a type of records, or the root, through parts. */
export interface Observed {
  /** Whether its objects were counted, or else the bytes of its values. */
  readonly isList: boolean;
  readonly column: Column;
  /** How often each record was met; null where it leads to none. */
  readonly met: Map<string, Met> | null;
  /** How often the same record was met from one object at most. */
  within: number;
}

/** How often a record was met, and how often from the object that was gone through last. */
interface Met {
  times: number;
  from: Found;
  here: number;
}

/** An object as a subgraph gave it, under the keys of a selection. */
export type Found = Readonly<Record<string, unknown>>;

/**
 * What is seen of the objects of one type, or of the root. A part is counted by the way that leads to it: a selection reaches
 * all of its objects by one way, so what was seen along several is never added up.
 */
export class Observations {
  readonly byWay = new Map<string, Observed>();

  /** @param onRecord told of each record that is met, by the text of its reference */
  constructor(private readonly onRecord: (reference: Reference, text: string) => void) {}

  /** Measures objects that a selection was asked of. */
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

  /** Counts a record that was met, and tells how often it was met from an object. */
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
