import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { startGateway } from './support/gateway';
import { publishedEnvironment } from './support/published';

/** Runs `mmd query` on the edition that Jest's global setup published. */
function query(args: readonly string[], input = '') {
  const environment = { ...process.env, ...publishedEnvironment() };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/bin.cjs', 'query', ...args], {
    encoding: 'utf8',
    input,
    env: environment,
  });
  return { status, stdout, stderr };
}

const run = promisify(execFile);

const countries = JSON.parse(readFileSync('data/atlas/countries.json', 'utf8')) as {
  code: string;
  region: string;
}[];
const mali = '{ country(code: "ML") { code region } }';

it('answers a question in a pipe as JSON, nothing beside it', () => {
  const { status, stdout, stderr } = query([mali]);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({ data: { country: { code: 'ML', region: 'AFRICA' } } });
});

it('reads a question from stdin, its variables as options of their types', () => {
  const document = `query ($codes: [CountryCode!], $first: Int!, $language: Language = EN) {
    countries(filter: { codes: $codes }, first: $first) { totalCount nodes { name(language: $language) } }
  }`;
  const { stdout, stderr } = query(['-', '--codes', 'ML,DE', '--first', '1', '--language', 'FR'], document);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    data: { countries: { totalCount: 2, nodes: [{ name: 'Allemagne' }] } },
  });
});

it('asks a saved operation by name, with JSON where a variable is an object', () => {
  const filter = '{"components":["JVAP"],"domains":[4]}';
  const { status, stdout } = query(['-o', 'Money', '--filter', filter, '--language', 'EN']);
  const bare = query(['{ initiatives(filter: { components: [JVAP], domains: [4] }) { totalCount } }']);
  expect(status).toBe(0);
  const { data } = JSON.parse(stdout) as { data: { initiatives: { totalCount: number } } };
  expect(data.initiatives.totalCount).toBe(
    (JSON.parse(bare.stdout) as { data: { initiatives: { totalCount: number } } }).data.initiatives
      .totalCount,
  );
});

it('takes variables as one JSON object, an option over them', () => {
  const document = 'query ($code: CountryCode!) { country(code: $code) { code } }';
  const given = ['--variables', '{"code":"FR"}'];
  expect(JSON.parse(query([document, ...given]).stdout)).toEqual({ data: { country: { code: 'FR' } } });
  const over = query([document, ...given, '--code', 'ML']);
  expect(JSON.parse(over.stdout)).toEqual({ data: { country: { code: 'ML' } } });
});

it('writes a list as CSV, the longest or the one that is named', () => {
  const document =
    '{ countries(filter: { regions: [EUROPE] }, first: 100) { nodes { code } } meetings(first: 2) { nodes { id } } }';
  const { stdout, stderr } = query([document, '--csv']);
  const lines = stdout.trimEnd().split('\r\n');
  expect(lines[0]).toBe('code');
  expect(lines.slice(1).sort()).toEqual(
    countries
      .filter(({ region }) => region === 'EUROPE')
      .map(({ code }) => code)
      .sort(),
  );
  expect(stderr).toBe(
    'Only the longest list, countries.nodes, was written; use --list for another: meetings.nodes.\n',
  );
  expect(query([document, '--csv', '--list', 'meetings.nodes']).stdout.trimEnd().split('\r\n')).toHaveLength(
    3,
  );
});

it('writes a list as CSV however few rows a filter leaves in it', () => {
  const document = `query ($codes: [CountryCode!]) {
    countries(filter: { codes: $codes, regions: [AFRICA] }) { totalCount nodes { ...named region } }
  }
  fragment named on Country { code capital: name rabat { meetings(first: 1) { totalCount } } }`;
  const written = (codes: string) => query([document, '--csv', '--codes', codes]);
  const header = 'code,capital,rabat.meetings.totalCount,region';
  const lines = (text: string) => text.trimEnd().split('\r\n');
  expect(lines(written('ML,SN').stdout).map((line) => line.split(',')[0])).toEqual(['code', 'ML', 'SN']);
  expect(lines(written('ML').stdout)).toEqual([header, expect.stringMatching(/^ML,Mali,\d+,AFRICA$/)]);
  // Germany is not in Africa.
  expect(written('DE')).toEqual({ status: 0, stdout: `${header}\r\n`, stderr: '' });
  expect(query([document, '--table', '--codes', 'DE']).stdout).toMatch(/\ncountries\.nodes: 0 rows\n$/);
  // An empty list of values is no table.
  const values = query([
    '{ countries(filter: { codes: ["ML"] }) { nodes { code } } edition { id } }',
    '--csv',
  ]);
  expect(lines(values.stdout)).toEqual(['code', 'ML']);
  expect(values.stderr).toBe('');
});

it('prints tables, and rows that are too wide for a line one below the other', () => {
  const document =
    '{ edition { id } countries(filter: { codes: ["ML", "DE"] }) { totalCount nodes { code region } } }';
  const { stdout } = query([document, '--table']);
  expect(stdout).toMatch(/^edition\.id +1-[0-9a-f]{8}\ncountries\.totalCount +2\n/);
  expect(stdout).toMatch(/\ncountries\.nodes: 2 rows\ncode +region\nDE +EUROPE\nML +AFRICA\n/);
  const wide = query(['{ initiatives(first: 1) { nodes { id a: title b: title c: title } } }', '--table']);
  expect(wide.stdout).toMatch(/^initiatives\.nodes: 1 row\nid +\S+\na +\S.*\nb +\S.*\nc +\S/);
});

it('asks a graph that runs', async () => {
  const gateway = await startGateway();
  // Not synchronously: this process has to answer.
  const { stdout: child } = await run(process.execPath, ['cli/bin.cjs', 'query', mali, '--url', gateway.url]);
  expect(JSON.parse(child)).toEqual({ data: { country: { code: 'ML', region: 'AFRICA' } } });
  await gateway.close();
});

it('lists the saved operations, and the variables of one, in its help', () => {
  const all = query(['--help']);
  expect(all.status).toBe(0);
  expect(all.stdout).toMatch(/Saved operations:\n {2}CountryPage +What is known about one country/);
  expect(query(['-o', 'CountryPage', '--help']).stdout).toMatch(
    /--code <CountryCode!> +required\n {2}--language <Language>/,
  );
});
