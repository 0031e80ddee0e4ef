import { execFileSync, execSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { parse } from 'graphql';

import { answerOf, post } from './support/http';
import { ladderFrom, ladders } from './support/planner/ladders';
import { openPlanner, type BenchPlanner } from './support/planner/planner';
import { startServing, type ServingProcess } from './support/workers';

// A seventh subgraph, added to a copy of this checkout as CONTRIBUTING.md says: its folders from `tests/seventh/`, the
// line, and the commands.

const NAME = 'atlantis';
const MEETING = 'meeting:atlantis-2024-05-02-forum';
const INITIATIVE = 'initiative:atlantis-lighthouses';

const guide = /^## To add a subgraph$[^]*?(?=^## )/m.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[0] ?? '';

/** Returns the lines of the guide's only block of code in this language. */
function linesOf(language: string): readonly string[] {
  const [block, ...others] = guide.matchAll(new RegExp(`^ *\`\`\`${language}\n([^]*?)^ *\`\`\`$`, 'gm'));
  if (block?.[1] === undefined || others.length > 0) throw new Error(`Not one block of ${language}.`);
  return block[1].trim().split(/\n */);
}

const [line = '', ...otherLines] = linesOf('ts');
const commands = linesOf('sh');

const checkout = mkdtempSync(join(tmpdir(), 'mmd-seventh-'));
const editions = join(checkout, 'editions-store');
let server: ServingProcess;
let url: string;
let planner: BenchPlanner;

/** Copies those parts of this checkout that the commands need. */
function copyCheckout(): void {
  const parts = [
    'cli',
    'data',
    'editions',
    'gateway',
    'schema',
    'scripts',
    'subgraphs',
    'types',
    'web/shared',
  ];
  for (const part of [...parts, 'package.json', 'tsconfig.json'])
    cpSync(part, join(checkout, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
}

async function ask(query: string): Promise<unknown> {
  const { data, errors } = answerOf(await post(url, { query }));
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  copyCheckout();
  cpSync('tests/seventh', checkout, { recursive: true });
  appendFileSync(join(checkout, 'subgraphs/components.ts'), `${line.replaceAll('<name>', NAME)}\n`);
  const env = { ...process.env, MMD_EDITIONS_DIR: editions, DATABASE_URL: '' };
  for (const command of commands) execSync(command, { cwd: checkout, env, stdio: 'pipe' });
  server = startServing(['serve'], { MMD_EDITIONS_DIR: editions, DATABASE_URL: '' }, checkout);
  url = await server.url;
  planner = openPlanner(join(checkout, 'schema/supergraph.graphql'));
});

afterAll(async () => {
  await server.stop();
  rmSync(checkout, { recursive: true });
});

test('the guide asks for one line', () => {
  expect(otherLines).toEqual([]);
});

test('the compiler accepts the sources', () => {
  const include = ['subgraphs', 'editions', 'gateway', 'types'];
  writeFileSync(join(checkout, 'sources.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  const compile = () =>
    execFileSync('node_modules/.bin/tsc', ['-p', 'sources.json'], { cwd: checkout, encoding: 'utf8' });
  expect(compile()).toBe('');
});

describe('the graph', () => {
  test('`components` lists it last, after those that were there', async () => {
    const names = ['rabat', 'khartoum', 'jvap', 'continental', 'adept', NAME];
    expect(await ask('{ components { id component summary } atlantis { name } }')).toEqual({
      components: names.map((name) => ({
        id: `component:${name}`,
        component: name.toUpperCase(),
        summary: expect.any(String) as string,
      })),
      atlantis: { name: 'Atlantis Dialogue' },
    });
  });

  test('`meetings` and `initiatives` list its records, with what atlas and what the component itself know', async () => {
    const query = `{
      meetings(filter: { components: [ATLANTIS] }) {
        totalCount nodes { __typename id components country { code } summary sources { url } } }
      initiatives(filter: { components: [ATLANTIS] }) {
        totalCount nodes { __typename id title countries { code } sources { url } } }
    }`;
    const meeting = {
      __typename: 'AtlantisMeeting',
      id: MEETING,
      components: ['ATLANTIS', 'RABAT'],
      country: { code: 'ML' },
      summary: 'It agreed on lighthouses.',
      sources: [{ url: 'https://example.org/atlantis/forum' }],
    };
    const initiative = {
      __typename: 'AtlantisInitiative',
      id: INITIATIVE,
      title: 'Lighthouses of Atlantis',
      countries: [{ code: 'ML' }],
      sources: [{ url: 'https://example.org/atlantis/lighthouses' }],
    };
    expect(await ask(query)).toEqual({
      meetings: { totalCount: 1, nodes: [meeting] },
      initiatives: { totalCount: 1, nodes: [initiative] },
    });
  });

  test('a component with which it shares a meeting lists the meeting too', async () => {
    const query =
      '{ rabat { meetings(filter: { components: [ATLANTIS] }) { nodes { id ... on AtlantisMeeting { summary } } } } }';
    expect(await ask(query)).toEqual({
      rabat: { meetings: { nodes: [{ id: MEETING, summary: 'It agreed on lighthouses.' }] } },
    });
  });

  test('`search` finds both by their words', async () => {
    const query = '{ search(query: "lighthouses") { nodes { node { __typename id } } } }';
    expect(await ask(query)).toEqual({
      search: {
        nodes: expect.arrayContaining([
          { node: { __typename: 'AtlantisMeeting', id: MEETING } },
          { node: { __typename: 'AtlantisInitiative', id: INITIATIVE } },
        ]) as object,
      },
    });
  });

  test('a country has its field, from its own data', async () => {
    const office = 'office { city sources { url } } meetings { nodes { id } } initiatives { nodes { id } }';
    const query = `{ ML: country(code: "ML") { atlantis { ${office} } } FR: country(code: "FR") { atlantis { ${office} } } }`;
    const bamako = { city: 'Bamako', sources: [{ url: 'https://example.org/atlantis/offices' }] };
    const meetings = { nodes: [{ id: MEETING }] };
    expect(await ask(query)).toEqual({
      ML: { atlantis: { office: bamako, meetings, initiatives: { nodes: [{ id: INITIATIVE }] } } },
      FR: { atlantis: { office: null, meetings, initiatives: { nodes: [] } } },
    });
  });

  test('`node` answers the details of its meeting', async () => {
    const query = `{ node(id: "${MEETING}") { __typename ... on Meeting { title summary hosts { ... on Country { name } } } } }`;
    expect(await ask(query)).toEqual({
      node: {
        __typename: 'AtlantisMeeting',
        title: 'First Atlantis Forum',
        summary: 'It agreed on lighthouses.',
        hosts: [{ name: 'Mali' }],
      },
    });
  });
});

test('its own records may refer only to what exists', () => {
  const data = join(checkout, 'faulty');
  cpSync(join(checkout, 'data'), data, { recursive: true });
  const file = join(data, NAME, 'offices.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"ML"', '"QQ"'));
  const check = () =>
    execFileSync(process.execPath, ['cli/bin.cjs', 'data', 'check', '--data', data], {
      cwd: checkout,
      stdio: 'pipe',
    });
  expect(check).toThrow(/atlantis\/offices\.json.*QQ/);
});

describe('the planner', () => {
  const all = {
    ...ladders,
    'views of the seventh': ladderFrom('country(code: "ML") { name % }', [
      'atlantis { office { city } meetings { nodes { note country { code % } } } }',
      'rabat { memberships { country { name atlantis { office { city } } % } } }',
    ]),
  };

  test.each(Object.entries(all))('%s: one plan is weighed, from one level to eight', (_, ladder) => {
    const levels = [1, 2, 3, 4, 5, 6, 7, 8];
    const evaluated = levels.map((level) => planner.plan(parse(ladder(level))).evaluated);
    expect(evaluated).toEqual(levels.map(() => 1));
  });
});
