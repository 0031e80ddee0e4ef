import { formatFault } from '../editions/faults';
import {
  check,
  COSTS,
  inInitiative,
  inMeeting,
  MEETING,
  MEETINGS,
  ofFile,
  set,
  STOCK,
} from './support/brokenData';
import { faultsAfter, type DataFolder } from './support/dataFolder';

describe('a file that does not read is one fault, and nothing that refers to it is a second', () => {
  check([
    [
      'a comma too many',
      (folder) => folder.text(MEETINGS, (text) => text.replace('"en": "Ministerial', '"en":, "Ministerial')),
      {
        file: `data/${MEETINGS}`,
        record: null,
        field: null,
        found: expect.stringMatching(/Unexpected token .* at line \d+, column \d+/) as string,
        expected: 'JSON',
      },
    ],
    ['an empty file', (folder) => folder.text(MEETINGS, () => ''), ofFile(MEETINGS, 'an empty file', 'JSON')],
    [
      'a missing file',
      (folder) => folder.remove(MEETINGS),
      ofFile(MEETINGS, 'no such file', 'a readable file'),
    ],
    [
      'a missing file of organisations, to which nearly all records refer',
      (folder) => folder.remove('atlas/organisations.json'),
      ofFile('atlas/organisations.json', 'no such file', 'a readable file'),
    ],
    [
      'an object in place of a list',
      (folder) => folder.text(MEETINGS, () => '{ "meetings": [] }'),
      ofFile(MEETINGS, '{"meetings":[]}', 'a list of records'),
    ],
    [
      'a list in place of an object',
      (folder) => folder.text('rabat/component.json', (text) => `[${text}]`),
      {
        ...ofFile('rabat/component.json', expect.stringMatching(/^\[\{"id":"rabat"/) as string, 'an object'),
      },
    ],
    [
      'a file whose name is misspelt',
      (folder) => folder.rename('khartoum/chairs.json', 'khartoum/chair.json'),
      ofFile('khartoum/chairs.json', 'no such file', 'a readable file'),
      ofFile(
        'khartoum/chair.json',
        'a file with that name',
        expect.stringContaining('only component.json, meetings.json') as string,
      ),
    ],
    [
      'a file in another encoding',
      (folder) => folder.asLatin1('adept/diasporaPolicies.json'),
      ofFile('adept/diasporaPolicies.json', 'another encoding', 'UTF-8'),
    ],
    [
      'an empty CSV file',
      (folder) => folder.text(COSTS, () => '\n'),
      ofFile(COSTS, 'an empty file', 'CSV with a header line'),
    ],
    [
      'a quote that is never closed',
      (folder) => folder.text(STOCK, (text) => `${text}FR,ML,2021,"5,un-desa-migrant-stock-2020\n`),
      ofFile(STOCK, expect.stringContaining('Quote Not Closed') as string, 'CSV with a header line'),
    ],
    [
      'a missing folder: one fault a file',
      (folder) => folder.remove('atlas'),
      ofFile('atlas/countries.json', 'no such file', 'a readable file'),
      ofFile('atlas/organisations.json', 'no such file', 'a readable file'),
    ],
  ]);
});

describe('a CSV file', () => {
  const columns = 'the columns origin, destination, year, persons, dataset, each exactly once';
  const line2 = (row: string) => (folder: DataFolder) =>
    folder.text(STOCK, (text) => text.replace(/\n.*\n/, `\n${row}\n`));
  const inLine2 = (field: string | null, found: string, expected: string) => ({
    file: `data/${STOCK}`,
    record: 'line 2',
    field,
    found,
    expected,
  });
  check([
    [
      'that lacks a column',
      (folder) => folder.text(STOCK, (text) => text.replace('persons', 'people')),
      { file: `data/${STOCK}`, record: null, field: 'persons', found: 'no such column', expected: columns },
      {
        file: `data/${STOCK}`,
        record: null,
        field: 'people',
        found: 'a column with that name',
        expected: columns,
      },
    ],
    [
      'with words for a number',
      line2('AD,GN,2015,six,un-desa-migrant-stock-2020'),
      inLine2('persons', '"six"', 'a whole number'),
    ],
    [
      'with more people than the graph can count',
      line2('AD,GN,2015,2147483648,un-desa-migrant-stock-2020'),
      inLine2('persons', '"2147483648"', 'a whole number of at most 2147483647'),
    ],
    [
      'with a thousands separator',
      line2('AD,GN,2015,"6,000",un-desa-migrant-stock-2020'),
      inLine2('persons', '"6,000"', 'a whole number'),
    ],
    [
      'with an empty cell that must be filled',
      line2('AD,GN,,6,un-desa-migrant-stock-2020'),
      inLine2('year', 'nothing', 'text'),
    ],
    ['with a cell too few', line2('AD,GN,2015,6'), inLine2(null, '4 cells', '5 cells, one per column')],
    [
      'with a row twice',
      (folder) => folder.text(STOCK, (text) => `${text}AD,GN,2015,7,un-desa-migrant-stock-2020\n`),
      {
        file: `data/${STOCK}`,
        record: 'AD GN 2015',
        field: 'origin, destination, year',
        expected: `a unique key; data/${STOCK} already has this one`,
      },
    ],
    [
      'with people who moved to where they are from',
      line2('AD,AD,2015,6,un-desa-migrant-stock-2020'),
      {
        file: `data/${STOCK}`,
        record: 'AD AD 2015',
        field: 'destination',
        found: '"AD"',
        expected: 'a country other than the origin',
      },
    ],
    [
      'saved by a spreadsheet, with a byte order mark and Windows line ends: no fault',
      (folder) => folder.text(COSTS, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
  ]);
});

test('faults of several files and kinds are all listed at once, each with its place', () => {
  const faults = faultsAfter((folder) => {
    folder.text('khartoum/chairs.json', () => '[');
    inMeeting({ city: 7, venue: 'Palace', country: 'Morocco' })(folder);
    set(MEETINGS, 'rabat-2006-07-09-rabat-som', { country: 'QQ' })(folder);
    inInitiative({ funders: ['nobody', 'no-one'] })(folder);
    folder.text(STOCK, (text) => text.replace('AD,GN,2015,6,', 'AD,GN,2015,six,'));
  });
  expect(faults.map(formatFault)).toEqual([
    expect.stringMatching(
      /^data\/rabat\/meetings\.json · rabat-2006-07-10-ministerial-rabat · city: found 7; expected text$/,
    ),
    expect.stringContaining(`${MEETING} · country: found "Morocco"`),
    expect.stringContaining(`${MEETING} · venue: found "Palace"`),
    expect.stringMatching(/^data\/khartoum\/chairs\.json: found .*; expected JSON$/),
    expect.stringMatching(
      /^data\/continental\/migrantStock\.csv · line 2 · persons: found "six"; expected a whole number$/,
    ),
    expect.stringContaining('rabat-2006-07-09-rabat-som · country: found "QQ"'),
    expect.stringContaining('bmm-phase-iii · funders[0]: found "nobody"'),
    expect.stringContaining('bmm-phase-iii · funders[1]: found "no-one"'),
  ]);
});
