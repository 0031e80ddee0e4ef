import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

import { toCsv } from '../web/shared/csv';
import { flatten, largest } from '../web/shared/flatten';
import { withOrigin } from '../web/shared/origin';
import { licenceOf } from '../web/workbench/licence';
import { columnOf, grown } from './support/grownAnswers';

describe('flatten', () => {
  it('makes a table of every list, and one row of the values beside lists', () => {
    const tables = flatten({
      country: { name: 'Mali', jvap: { initiatives: { totalCount: 2, nodes: [{ id: 'a' }, { id: 'b' }] } } },
      edition: { id: '1' },
    });
    expect(tables).toEqual([
      {
        path: '',
        columns: ['country.name', 'country.jvap.initiatives.totalCount', 'edition.id'],
        rows: [['Mali', 2, '1']],
      },
      { path: 'country.jvap.initiatives.nodes', columns: ['id'], rows: [['a'], ['b']] },
    ]);
    expect(largest(tables)?.path).toBe('country.jvap.initiatives.nodes');
  });

  it('keeps a row a row: a list inside it stands in one cell a column, places kept', () => {
    const [table] = flatten({
      meetings: [
        { title: 'x', hosts: [{ code: 'MA' }, { code: null }, { code: 'FR' }], themes: [], tags: ['p', 'q'] },
        { title: 'y', hosts: [{ code: 'NE' }], tags: [] },
      ],
    });
    expect(table).toEqual({
      path: 'meetings',
      columns: ['title', 'hosts.code', 'tags'],
      rows: [
        ['x', 'MA; ; FR', 'p; q'],
        ['y', 'NE', null],
      ],
    });
  });

  it('gives columns in the order of the query, whatever rows have', () => {
    const [table] = flatten({
      nodes: [
        { a: 1, budget: null, z: 3 },
        { a: 2, budget: { amount: 5, currency: 'EUR' }, z: 4 },
      ],
    });
    expect(table?.columns).toEqual(['a', 'budget.amount', 'budget.currency', 'z']);
    expect(table?.rows).toEqual([
      [1, null, null, 3],
      [2, 5, 'EUR', 4],
    ]);
  });

  // The kind of fault: a value that an element lacks must leave a gap, or later values move to the wrong element.
  it('keeps the place of an object that is null inside a list', () => {
    const titles = ['one', 'two', 'three', 'four', 'five', 'six'];
    const amounts = [5_200_000, null, null, null, 8_500_000, 300_000];
    const nodes = titles.map((title, index) => {
      const amount = amounts[index] ?? null;
      return { title, budget: amount === null ? null : { amount, currency: 'EUR' } };
    });
    const [table] = flatten({ countries: { nodes: [{ name: 'Mali', initiatives: { nodes } }] } });
    expect(table).toEqual({
      path: 'countries.nodes',
      columns: [
        'name',
        'initiatives.nodes.title',
        'initiatives.nodes.budget.amount',
        'initiatives.nodes.budget.currency',
      ],
      rows: [['Mali', titles.join('; '), '5200000; ; ; ; 8500000; 300000', 'EUR; ; ; ; EUR; EUR']],
    });
  });

  it('keeps the place of a member of a union that lacks a field, of `actionPlan: null`, and of an item that is null', () => {
    const [table] = flatten({
      rows: [
        {
          funders: [
            { code: 'FR' },
            { id: 'organisation:eu', acronym: null },
            null,
            { id: 'organisation:afd' },
          ],
          meetings: [
            { title: 'a', actionPlan: null },
            { title: 'b', actionPlan: { id: 'plan:x', areas: [{ number: 1 }, { number: 2 }] } },
            { title: 'c', actionPlan: { id: 'plan:y', areas: [] } },
          ],
        },
        { funders: [], meetings: [{ title: 'd', actionPlan: null }] },
      ],
    });
    expect(table?.columns).toEqual([
      'funders.id',
      'funders.acronym',
      'funders.code',
      'meetings.title',
      'meetings.actionPlan.id',
      'meetings.actionPlan.areas.number',
    ]);
    expect(table?.rows).toEqual([
      ['; organisation:eu; ; organisation:afd', null, 'FR; ; ; ', 'a; b; c', '; plan:x; plan:y', '; 1 | 2; '],
      [null, null, null, 'd', null, null],
    ]);
  });

  it('gives a row to an element that is null', () => {
    expect(flatten({ nodes: [null, { id: 'a' }] })).toEqual([
      { path: 'nodes', columns: ['id'], rows: [[null], ['a']] },
    ]);
  });

  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'puts every value in the place of its element, whatever is missing (seed %i)',
    (seed) => {
      const { rows, cells } = grown(seed);
      const [table] = flatten({ list: rows });
      expect(table?.rows).toHaveLength(rows.length);
      for (const [column, expected] of cells)
        expect([column, columnOf(table, column, rows.length)]).toEqual([column, expected]);
    },
  );

  it('makes nothing of nothing', () => {
    expect(flatten(null)).toEqual([]);
    expect(flatten({})).toEqual([]);
    expect(largest([])).toBeUndefined();
  });

  it('shows a list of one row before the values beside it, and these where there is no list', () => {
    const beside = { countries: { totalCount: 1 } };
    const tables = flatten({ countries: { ...beside.countries, nodes: [{ code: 'TN' }] } });
    expect(largest(tables)?.path).toBe('countries.nodes');
    expect(largest(flatten(beside))?.columns).toEqual(['countries.totalCount']);
  });
});

describe('CSV', () => {
  const columns = ['text', 'n'];

  it('is read back by a parser of RFC 4180 as it was', () => {
    const rows = [
      ['plain', 1],
      ['a "quoted", one\r\non two lines', -2.5],
      ['réadmission', null],
    ] as const;
    const csv = toCsv({ columns, rows });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(parse(csv, { bom: true })).toEqual([
      columns,
      ...rows.map((row) => row.map((cell) => String(cell ?? ''))),
    ]);
  });

  it.each(['=1+1', '+49', '-x', '@SUM(A1)', '\tx', '\rx', '\nx', '\n=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [, [cell] = []] = parse(toCsv({ columns, rows: [[text, -1]] }), { bom: true });
      expect(cell).toBe(`'${text}`);
    },
  );

  it('leaves negative numbers alone', () => {
    expect(toCsv({ columns, rows: [['x', -1]] })).toContain('x,-1\r\n');
  });
});

describe('the licence of what is asked', () => {
  const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'), { assumeValidSDL: true });
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  // Types of figures that name their data set, and the type that leads only to such figures.
  const figures = objects
    .filter((type) => 'dataset' in type.getFields() || type.name === 'RemittanceCorridor')
    .map(({ name }) => name);

  it('is told for no field that leads to figures of others, and for every other', () => {
    const asked = fields.filter(({ type }) => !figures.includes(type.name));
    const others = asked.filter(({ field }) => figures.includes(getNamedType(field.type).name));
    expect(figures).toEqual(['RemittanceCost', 'RemittanceCorridor', 'RemittanceInflow', 'MigrantStock']);
    expect(others.length).toBeGreaterThanOrEqual(8);
    for (const { type, field } of asked) {
      const isOthers = others.some((other) => other.field === field);
      expect([type.name, field.name, licenceOf(`{ x: ${field.name} { id } }`)]).toEqual([
        type.name,
        field.name,
        isOthers ? null : 'Apache-2.0',
      ]);
    }
  });

  it('is that of the records for the saved operations, but for the two that ask for money sent and migrants', () => {
    const without = readdirSync('schema/operations')
      .filter((file) => file.endsWith('.graphql'))
      .filter((file) => licenceOf(readFileSync(`schema/operations/${file}`, 'utf8')) === null);
    expect(without.sort()).toEqual(['CountryPage.graphql', 'CountryPair.graphql']);
  });

  it('takes no notice of comments, texts and aliases', () => {
    const query = '{ # immigrants\n emigrants: search(text: "remittanceCosts", first: 1) { totalCount } }';
    expect(licenceOf(query)).toBe('Apache-2.0');
  });
});

it('ends each row in its origin, in the language of the page', () => {
  const table = { columns: ['budget.amount'], rows: [[1], [null]] };
  const origin = { edition: undefined, licence: null, link: 'https://graph.example/playground' };
  expect(withOrigin(table, origin, 'fr')).toEqual({
    columns: ['budget.amount', 'Édition', 'Licence', 'Lien'],
    rows: [
      [1, null, null, 'https://graph.example/playground'],
      [null, null, null, 'https://graph.example/playground'],
    ],
  });
});
