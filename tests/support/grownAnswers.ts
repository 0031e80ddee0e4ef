import type { Cell, Table } from '../../web/shared/flatten';

// Answers generated from a seed, together with the cells that a reader expects of them. A cell's text is recorded as
// its value is made, element by element, and never read back from the answer.

/** A list of an answer, and the expected content of each of its columns, from the first row to the last. */
export interface Grown {
  readonly rows: readonly unknown[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

/** A selection: each field is a leaf, an object or a list of objects. */
type Selection = Readonly<Record<string, Field>>;
type Field = 'leaf' | { readonly object: Selection } | { readonly list: Selection };

const selection: Selection = {
  name: 'leaf',
  card: { object: { budget: { object: { amount: 'leaf', currency: 'leaf' } }, year: 'leaf' } },
  parties: {
    list: {
      code: 'leaf',
      seat: { object: { city: 'leaf' } },
      terms: { list: { from: 'leaf', chair: { object: { title: 'leaf' } } } },
    },
  },
};

type Chance = () => number;

/** Builds the generator mulberry32: numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): Chance {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const leaves = (fields: Selection, at = ''): readonly string[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    if (field === 'leaf') return [at + key];
    return leaves('object' in field ? field.object : field.list, `${at}${key}.`);
  });

/** A generated value, and the text of each of its leaves. */
interface Made {
  readonly value: unknown;
  readonly texts: Readonly<Record<string, string>>;
}

function make(fields: Selection, chance: Chance, depth: number): Made {
  const value: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const [key, field] of Object.entries(fields)) {
    // A member of a union may lack any field.
    if (chance() < 0.12) continue;
    if (field === 'leaf') {
      const known = chance() < 0.75;
      const text = `${key}${Math.floor(chance() * 90)}`;
      value[key] = known ? text : null;
      texts[key] = known ? text : '';
    } else if ('object' in field) {
      const made = chance() < 0.3 ? { value: null, texts: {} } : make(field.object, chance, depth);
      value[key] = made.value;
      for (const [name, text] of Object.entries(made.texts)) texts[`${key}.${name}`] = text;
    } else {
      const elements = Array.from({ length: Math.floor(chance() * 4) }, () =>
        chance() < 0.2 ? { value: null, texts: {} } : make(field.list, chance, depth + 1),
      );
      value[key] = elements.map((element) => element.value);
      const between = ['; ', ' | '][depth] ?? '?';
      for (const name of leaves(field.list))
        texts[`${key}.${name}`] = elements
          .map((element) => (element.texts as Record<string, string>)[name] ?? '')
          .join(between);
    }
  }
  return { value, texts };
}

/** Generates the answer of a seed. */
export function grown(seed: number): Grown {
  const chance = chances(seed);
  const made = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => make(selection, chance, 0));
  // A cell without any known value is empty, separators and all.
  const cell = (text: string | undefined): Cell =>
    text === undefined || /^[;| ]*$/.test(text) ? null : text;
  const cells = leaves(selection).map((name) => [name, made.map(({ texts }) => cell(texts[name]))] as const);
  return { rows: made.map(({ value }) => value), cells: new Map(cells) };
}

/** Returns the cells of a table's column; all null if the table has no such column. */
export function columnOf(table: Table | undefined, name: string, rows: number): readonly Cell[] {
  const place = table?.columns.indexOf(name) ?? -1;
  if (place === -1) return Array.from({ length: rows }, () => null);
  return (table?.rows ?? []).map((row) => row[place] ?? null);
}
