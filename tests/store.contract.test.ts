import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Knex } from 'knex';

import { FolderShelf, PostgresShelf, type Shelf } from '../editions';
import { Database, openPostgresStore } from '../subgraphs/kit/store/postgres';
import { openSqliteStore } from '../subgraphs/kit/store/sqlite/store';
import type { Row, Store } from '../subgraphs/kit/store/store';
import type { Table, TextIndex } from '../subgraphs/kit/store/table';
import { phrasesOf, rangesIn, textSearch, withMarks, type TextSearchArgs } from '../subgraphs/kit/text';
import { settingsFor, startPostgres } from './support/postgres';

// The contract of every store. The table is made of corner cases in which databases differ.

interface Word {
  readonly id: string;
  readonly text: string | null;
  readonly size: number | null;
  readonly share: number | null;
  readonly known: boolean;
  readonly json: string;
}

const long = 'x'.repeat(10_000);
const words: readonly Word[] = [
  { id: 'a', text: 'Zebra', size: 3, share: 0.1, known: true, json: '{"b": 1,  "a": [ 2 ]}' },
  { id: 'b', text: 'apple', size: 1, share: 0.2, known: false, json: '[]' },
  { id: 'c', text: 'Éire', size: null, share: null, known: true, json: '"é"' },
  { id: 'd', text: null, size: 2, share: 1e21, known: false, json: '{}' },
  { id: 'e', text: 'it\'s "quoted"? \\ $1 :x', size: 2, share: 12345678.91, known: true, json: '[null]' },
  { id: 'f', text: long, size: 2_147_483_647, share: -0.5, known: false, json: '[1, 2.50]' },
  { id: 'g', text: 'a-b', size: 2, share: 0, known: true, json: '[1, 2.50]' },
  { id: 'h', text: 'a b', size: 2, share: 0, known: true, json: '[1, 2.50]' },
];

const wordTable: Table<never> = {
  name: 'word',
  create(table) {
    table.string('id').primary();
    table.string('text').index();
    table.integer('size');
    table.double('share');
    table.boolean('known').notNullable();
    table.json('json').notNullable();
    table.index(['size', 'id']);
  },
  rows: () => words as unknown as readonly Row[],
};

const notes = [
  { title: 'Réadmission des migrants', body: 'Accord de réadmission. Le Mali et la France.', ref: '1' },
  {
    title: 'Readmission agreement',
    body: 'T05-EUTF-SAH-ML-01 supports READMISSION: return, reintegration',
    ref: '2',
  },
  { title: 'Remittances', body: 'The cost of remittances to Mali', ref: '3' },
  { title: 'T05', body: 'EUTF SAH', ref: '4' },
  { title: 'Un projet', body: 'Le projet « Tadamon » et ses «ateliers» de Tadamon', ref: '5' },
];

const noteIndex: TextIndex<never> = {
  name: 'note',
  columns: { title: 8, body: 1 },
  kept: ['ref'],
  rows: () => notes,
};

const subgraph = { name: 'mini', tables: [wordTable], textIndex: noteIndex };

/** Writes the tables by way of a draft, as for an edition. */
async function written(shelf: Shelf): Promise<string> {
  const draft = await shelf.draft();
  try {
    const writer = await draft.begin(subgraph);
    await writer.insert('word', words as unknown as readonly Row[]);
    const { stored } = draft.dialect.textIndex;
    await writer.insert(
      'note',
      notes.map((row, index) => stored(noteIndex, row, index + 1)),
    );
    await writer.end();
    const { id } = await draft.shelve({ checksum: 'a'.repeat(64), layout: 'b'.repeat(64), counts: [] });
    return id;
  } finally {
    await draft.discard();
  }
}

async function openSqlite(): Promise<[Store, () => Promise<void>]> {
  const folder = mkdtempSync(join(tmpdir(), 'mmd-store-'));
  const id = await written(new FolderShelf(folder));
  const store = openSqliteStore(join(folder, id, 'mini.sqlite'));
  return [
    store,
    async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  ];
}

async function openPostgres(): Promise<[Store, () => Promise<void>]> {
  const server = await startPostgres();
  const shelf = new PostgresShelf(settingsFor(server.url));
  await written(shelf);
  await shelf.close();
  const database = new Database(settingsFor(server.url));
  return [
    openPostgresStore(database, 'e1_mini'),
    async () => {
      await database.close();
      await server.close();
    },
  ];
}

describe.each([
  ['SQLite', openSqlite],
  ['PostgreSQL', openPostgres],
])('the store on %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    [store, close] = await open();
  });
  afterAll(() => close());

  const ids = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join('');

  it('gives back what was stored: whole texts, exact numbers, JSON as it was written', async () => {
    const run = store.prepare<undefined, Word>(({ knex }) => knex.select('*').from('word').orderBy('id'));
    const rows = await run(undefined);
    // SQLite has no booleans and returns numbers.
    expect(rows.map((row) => ({ ...row, known: Number(row.known) === 1 }))).toEqual(words);
  });

  it('counts and sums as numbers', async () => {
    const run = store.prepare<undefined, Record<string, unknown>>(({ knex }) =>
      knex
        .from('word')
        .whereNot('id', 'f')
        .count('* as count')
        .sum('size as size')
        .countDistinct('text as texts')
        .max('share as most'),
    );
    expect(await run(undefined)).toEqual([{ count: 7, size: 12, texts: 6, most: 1e21 }]);
    const shares = store.prepare<undefined, { sum: number }>(({ knex }) =>
      knex.from('word').whereIn('id', ['a', 'b', 'e']).sum('share as sum'),
    );
    expect(await shares(undefined)).toEqual([{ sum: 12345679.21 }]);
  });

  it('sorts texts by their bytes, and null before everything, in either direction', async () => {
    const sorted = (direction: 'asc' | 'desc') =>
      store.prepare<undefined, Word>(({ knex }) =>
        knex
          .select('id')
          .from('word')
          .whereNot('id', 'f')
          .orderBy([{ column: 'text', order: direction }, 'id']),
      )(undefined);
    expect(ids(await sorted('asc'))).toBe('dahgbec');
    expect(ids(await sorted('desc'))).toBe('cebghad');
  });

  it('compares texts by their bytes', async () => {
    const run = store.prepare<{ from: string; key: string }, Word>(({ knex, bind }) =>
      knex
        .select('id')
        .from('word')
        .whereRaw('(??, ??) > (?, ?)', ['text', 'id', bind(({ from }) => from), bind(({ key }) => key)])
        .orderBy(['text', 'id']),
    );
    expect(ids(await run({ from: 'a b', key: 'h' }))).toBe('gbefc');
  });

  it('takes a list of any length as one value, of texts and of numbers', async () => {
    const byId = store.prepare<{ ids: string[] }, Word>(({ knex, isOneOf }) =>
      knex
        .select('id')
        .from('word')
        .where(isOneOf('id', (args) => args.ids))
        .orderBy('id'),
    );
    expect(ids(await byId({ ids: ['c', 'a', 'nobody', "'; drop table word; --"] }))).toBe('ac');
    expect(ids(await byId({ ids: [] }))).toBe('');
    expect(ids(await byId({ ids: ['c'] }))).toBe('c');
    expect(ids(await byId({ ids: ["a' or 'a' = 'a"] }))).toBe('');
    expect(ids(await byId({ ids: [...Array(10_000).keys()].map(String).concat('b') }))).toBe('b');
    const bySize = store.prepare<{ sizes: number[] }, Word>(({ knex, isOneOf }) =>
      knex
        .select('id')
        .from('word')
        .where(isOneOf('size', (args) => args.sizes))
        .orderBy('id'),
    );
    expect(ids(await bySize({ sizes: [1, 3] }))).toBe('ab');
    expect(ids(await bySize({ sizes: [] }))).toBe('');
    expect(ids(await bySize({ sizes: [1] }))).toBe('b');
  });

  it('takes lists of different lengths, and in another call of others', async () => {
    const run = store.prepare<{ ids: string[]; sizes: number[] }, Word>(({ knex, isOneOf }) =>
      knex
        .select('id')
        .from('word')
        .where(isOneOf('id', (args) => args.ids))
        .where(isOneOf('size', (args) => args.sizes))
        .orderBy('id'),
    );
    expect(ids(await run({ ids: ['a', 'b'], sizes: [1] }))).toBe('b');
    expect(ids(await run({ ids: ['a'], sizes: [1, 3] }))).toBe('a');
    expect(ids(await run({ ids: ['b'], sizes: [1] }))).toBe('b');
    expect(ids(await run({ ids: ['b'], sizes: [3] }))).toBe('');
    expect(ids(await run({ ids: ['a', 'b'], sizes: [1, 3] }))).toBe('ab');
    expect(ids(await run({ ids: ['a'], sizes: [] }))).toBe('');
  });

  it('takes a list as a table', async () => {
    const run = store.prepare<{ texts: string[] }, Word>(({ knex, listOf }) =>
      knex
        .select('word.id')
        .from(listOf('wanted', (args) => args.texts))
        .join('word', 'word.text', 'wanted.value')
        .orderBy('word.id'),
    );
    expect(ids(await run({ texts: ['apple', 'Éire', 'éire', words[4]!.text!] }))).toBe('bce');
    expect(ids(await run({ texts: ['apple'] }))).toBe('b');
    expect(ids(await run({ texts: ['nothing'] }))).toBe('');
    expect(ids(await run({ texts: [] }))).toBe('');
  });

  it('takes truth, absence and a limit as values', async () => {
    const run = store.prepare<{ known: boolean; first: number }, Word>(({ knex, bind, limit }) =>
      limit(
        knex
          .select('id')
          .from('word')
          .where(
            'known',
            bind((args) => args.known),
          )
          .orderBy('id'),
        (args) => args.first,
      ),
    );
    expect(ids(await run({ known: true, first: 2 }))).toBe('ac');
    expect(ids(await run({ known: false, first: 100 }))).toBe('bdf');
    const equal = store.prepare<{ text: string | null }, Word>(({ knex, bind }) =>
      knex
        .select('id')
        .from('word')
        .where(
          'text',
          bind((args) => args.text),
        ),
    );
    expect(await equal({ text: null })).toEqual([]);
    expect(await equal({ text: 'a\0b' })).toEqual([]);
    expect(await equal({ text: '\ud800' })).toEqual([]);
  });

  it('joins to each row its own rows: as many as a limit leaves, sought by a value of that row', async () => {
    const run = store.prepare<{ sizes: string[]; first: number }, { id: string; wanted: string }>(
      ({ knex, joinOwn, limit, listOf, opaque }) => {
        const wanted = knex.select('size.value as wanted').from(listOf('size', ({ sizes }) => sizes));
        const own = knex
          .select('own.id as child')
          .from('word as own')
          .where('own.size', knex.raw('cast(? as integer)', [opaque('size.value')]))
          .orderBy('own.id', 'desc');
        return joinOwn(
          wanted,
          'word',
          'id',
          limit(own, ({ first }) => first),
        )
          .select('word.id')
          .orderBy(['size.value', 'word.id']);
      },
    );
    const some = await run({ sizes: ['2', '1', '99'], first: 2 });
    expect(some.map(({ wanted, id }) => wanted + id)).toEqual(['1b', '2g', '2h']);
    expect(ids(await run({ sizes: ['2'], first: 100 }))).toBe('degh');
    expect(ids(await run({ sizes: [], first: 1 }))).toBe('');
  });

  it('answers many questions at once, each with its own values, and counts them', async () => {
    const run = store.prepare<{ id: string }, Word>(({ knex, bind }) =>
      knex
        .select('id')
        .from('word')
        .where(
          'id',
          bind(({ id }) => id),
        ),
    );
    const before = store.executed;
    const many = 'abcdefgh'.repeat(20).split('');
    const answers = await Promise.all(many.map(async (id) => run({ id })));
    expect(answers.map(([row]) => row?.id).join('')).toBe(many.join(''));
    expect(store.executed - before).toBe(160);
  });

  describe('searches', () => {
    async function found(
      question: string,
      limit = 10,
      after: TextSearchArgs['after'] = null,
      mostRanked?: number,
    ) {
      const whole = { shape: () => '', narrow: (query: Knex.QueryBuilder) => query };
      const search = textSearch<TextSearchArgs, { readonly ref: string }>(
        store,
        noteIndex,
        whole,
        mostRanked,
      );
      const args = { phrases: phrasesOf(question), limit, after };
      return { rows: await search.page(args), count: await search.count(args) };
    }
    const refs = async (question: string): Promise<string> =>
      (await found(question)).rows
        .map(({ ref }) => ref)
        .sort()
        .join('');

    it.each([
      ['réadmission', '12'],
      ['READMISSION', '12'],
      ['re\u0301admission', '12'],
      ['readm', '12'],
      ['mali', '13'],
      ['mali remittances', '3'],
      ['remittances mali', '3'],
      ['readm mali', ''],
      ['T05-EUTF-SAH-ML-01', '2'],
      ['t05-eutf', '2'],
      ['t05 eutf', '24'],
      ['"mali" OR (x*', ''],
      ['mali"', '13'],
      ['nothing', ''],
      ["l'accord", ''],
      ['accord:', '1'],
    ])('%j finds %j', async (question, expected) => {
      expect(await refs(question)).toBe(expected);
      expect((await found(question)).count).toBe(expected.length);
    });

    it('best first, a title before a text, page after page', async () => {
      const { rows } = await found('readmission');
      expect(rows.every(({ score }) => typeof score === 'number' && score < 0)).toBe(true);
      const [first] = (await found('readmission', 1)).rows;
      expect(first).toEqual(rows[0]);
      const place = { value: first!.score, key: first!.rowid };
      expect((await found('readmission', 5, place)).rows).toEqual(rows.slice(1));
      expect((await found('remittances')).rows[0]?.ref).toBe('3');
    });

    it('in the order of the index where more is found than is valued, page after page', async () => {
      const [ranked, unranked] = [await found('t05 eutf', 5, null, 2), await found('t05 eutf', 5, null, 1)];
      expect(ranked.rows.every(({ score }) => score < 0)).toBe(true);
      expect(unranked.rows.map(({ rowid, ref, score }) => ({ rowid, ref, score }))).toEqual([
        { rowid: 2, ref: '2', score: 0 },
        { rowid: 4, ref: '4', score: 0 },
      ]);
      expect(unranked.count).toBe(2);
      const [first] = (await found('t05 eutf', 1, null, 1)).rows;
      const place = { value: first!.score, key: first!.rowid };
      expect((await found('t05 eutf', 5, place, 1)).rows).toEqual(unranked.rows.slice(1));
      const marked = new Map(ranked.rows.map((row) => [row.ref, row.marked]));
      for (const row of unranked.rows) expect(row.marked).toBe(marked.get(row.ref));
    });

    it('shows what was found between marks', async () => {
      const shown = ({ rows }: Awaited<ReturnType<typeof found>>): string =>
        withMarks(rows[0]?.marked ?? '', '«', '»');
      expect(shown(await found('accord'))).toBe('«Accord» de réadmission. Le Mali et la France.');
      expect(shown(await found('mali remi'))).toBe('The cost of «remittances» to «Mali»');
      expect(shown(await found('T05-EUTF-SAH-ML-01'))).toBe(
        '«T05-EUTF-SAH-ML-01» supports READMISSION: return, reintegration',
      );
    });

    it('takes no guillemet of a text for a mark', async () => {
      const marked = (await found('tadamon')).rows[0]?.marked ?? '';
      const text = withMarks(marked, '', '');
      expect(text).toBe('Le projet « Tadamon » et ses «ateliers» de Tadamon');
      expect(rangesIn(marked)).toEqual([
        { start: 12, end: 19 },
        { start: 43, end: 50 },
      ]);
    });
  });
});
