import { spawnSync } from 'node:child_process';

import { ConfigError, readConfig } from '../gateway/config';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post } from './support/http';
import { editionsDir } from './support/published';

const misspelt = { query: '{ countrie(code: "ML") { nam } }' };
const messageOf = async ({ url }: TestGateway): Promise<string> =>
  String(answerOf(await post(url, misspelt)).errors?.[0]?.message);

describe('MMD_PROFILE=public', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ environment: { MMD_PROFILE: 'public' } });
  });
  afterAll(() => gateway.close());

  it('limits each client', async () => {
    const { headers } = await post(gateway.url, { query: '{ __typename }' });
    expect(headers['ratelimit-policy']).toBe('"cost";q=6000;w=60');
  });

  it('suggests no names of fields, and leaves introspection on', async () => {
    expect(await messageOf(gateway)).toBe('Cannot query field "countrie" on type "Query".');
    for (const variables of [{ filter: { memberof: 1 } }, { filter: { memberOf: ['RABBAT'] } }]) {
      const query = 'query ($filter: CountryFilter) { countries(filter: $filter) { totalCount } }';
      const { text } = await post(gateway.url, { query, variables });
      expect(text).toMatch(/is not defined by type|does not exist in/);
      expect(text).not.toContain('Did you mean');
    }
    const answer = await post(gateway.url, { query: '{ __type(name: "Country") { name } }' });
    expect(answerOf(answer).data).toEqual({ __type: { name: 'Country' } });
  });

  it('masks errors of subgraphs, also over a supergraph of others', () => {
    expect(readConfig({}).subgraphErrors).toBe('');
    expect(readConfig({ MMD_PROFILE: 'public' }).subgraphErrors).toBe('mask');
  });

  it('gives way to what is set', () => {
    const set = { MMD_PROFILE: 'public', MMD_RATE_LIMIT: '0', MMD_INTROSPECTION: 'false' };
    expect(readConfig(set)).toMatchObject({ rateLimit: 0, introspection: false, suggestions: false });
  });
});

describe('without a profile', () => {
  it('names of fields that were perhaps meant are told, unless introspection or they are off', async () => {
    const told: string[] = [];
    for (const environment of [{}, { MMD_SUGGESTIONS: 'false' }, { MMD_INTROSPECTION: 'false' }]) {
      const gateway = await startGateway({ environment: environment });
      told.push(await messageOf(gateway));
      await gateway.close();
    }
    expect(told[0]).toMatch(/Did you mean .*"country"/);
    expect(told.slice(1).join()).not.toContain('Did you mean');
  });

  it.each(['Public', 'private', 'public '])('%j is refused as one', (profile) => {
    expect(() => readConfig({ MMD_PROFILE: profile })).toThrow(ConfigError);
  });
});

describe('which profile holds', () => {
  const mmd = (profile: string, ...args: string[]): string => {
    const env = {
      ...process.env,
      MMD_PROFILE: profile,
      PORT: '0',
      MMD_EDITIONS_DIR: editionsDir(),
      DATABASE_URL: '',
    };
    return spawnSync(process.execPath, ['cli/bin.cjs', ...args], { encoding: 'utf8', env }).stdout;
  };

  it('says `mmd serve --help`, and what it means', () => {
    const all = mmd('public', 'serve', '--help', '--all').replaceAll(/\s+/g, ' ');
    expect(all).toContain('The profile public is active');
    expect(all).toMatch(/MMD_RATE_LIMIT [^.]*\. [^.]*\. Default: 6000\./);
    expect(mmd('', 'serve', '--help', '--all').replaceAll(/\s+/g, ' ')).toMatch(
      /MMD_RATE_LIMIT [^.]*\. [^.]*\. Default: 0\./,
    );
    expect(mmd('', 'serve', '--help').replaceAll(/\s+/g, ' ')).toMatch(
      /MMD_PROFILE Profile that .* public, .* means MMD_RATE_LIMIT=6000, MMD_MAX_CLIENT_CONNECTIONS=200, MMD_SUGGESTIONS=false/,
    );
  });

  it('says `mmd doctor`', () => {
    expect(mmd('public', 'doctor')).toMatch(/Settings +all valid, under the profile public/);
    expect(mmd('', 'doctor')).toMatch(/Settings +all valid\n/);
  });
});
