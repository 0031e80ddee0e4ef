import { parse } from 'csv-parse/sync';

import { toCsv } from '../web/shared/csv';
import { flatten, largest } from '../web/shared/flatten';

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

  it('makes nothing of nothing', () => {
    expect(flatten(null)).toEqual([]);
    expect(flatten({})).toEqual([]);
    expect(largest([])).toBeUndefined();
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

  it.each(['=1+1', '+49', '-x', '@SUM(A1)', '\tx', '\rx'])('keeps a spreadsheet from running %j', (text) => {
    const [, [cell] = []] = parse(toCsv({ columns, rows: [[text, -1]] }), { bom: true });
    expect(cell).toBe(`'${text}`);
  });

  it('leaves negative numbers alone', () => {
    expect(toCsv({ columns, rows: [['x', -1]] })).toContain('x,-1\r\n');
  });
});
