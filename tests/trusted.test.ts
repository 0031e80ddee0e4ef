import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import pino from 'pino';

import { documentsIn } from '../gateway/admission/manifests';
import { readConfig } from '../gateway/config';
import { startServer } from '../gateway/main';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post } from './support/http';
import { metricsOf } from './support/metrics';
import { publishedEnvironment } from './support/published';
import { startRedis } from './support/redis';
import { savedNames, savedOperation } from './support/saved';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

const ofApollo = 'query Chad { country(code: "TD") { name __typename } }';
const ofRelay = 'query Mali($code: CountryCode! = "ML") { country(code: $code) { name } }';
const ofFolder = '{ country(code: "NE") { name } }\n';
const stranger = '{ country(code: "SN") { name } }';

let folder: string;
let manifests: string;
const gateways: TestGateway[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mmd-trusted-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents/Niger.graphql'), ofFolder);
  writeFileSync(join(folder, 'documents/notes.txt'), 'no document');
  const operations = [{ id: 'chad-1', name: 'Chad', type: 'query', body: ofApollo }];
  const apollo = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  writeFileSync(join(folder, 'apollo.json'), JSON.stringify(apollo));
  writeFileSync(join(folder, 'relay.json'), JSON.stringify({ [md5(ofRelay)]: ofRelay }));
  // In the form that the build of the pages writes.
  mkdirSync(join(folder, 'web'));
  writeFileSync(
    join(folder, 'web/documents.json'),
    JSON.stringify({ ...apollo, operations: pageOperations() }),
  );
  manifests = ['apollo.json', 'relay.json', 'documents'].map((name) => join(folder, name)).join(',');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => Promise.all(gateways.splice(0).map((gateway) => gateway.close())));

function pageOperations(): readonly object[] {
  const text = readFileSync('web/dashboard/documents/CountryCard.graphql', 'utf8').trim();
  return [{ id: sha256(text), name: 'CountryCard', type: 'query', body: text }];
}

async function start(mode: string, environment: Readonly<Record<string, string>> = {}): Promise<TestGateway> {
  const gateway = await startGateway({
    environment: {
      MMD_TRUSTED_DOCUMENTS: mode,
      MMD_TRUSTED_MANIFESTS: manifests,
      MMD_WEB_DIR: join(folder, 'web'),
      ...environment,
    },
  });
  gateways.push(gateway);
  return gateway;
}

const byHash = (sha256Hash: string): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
const nameOf = (text: string): unknown =>
  (answerOf({ text }).data as { country: { name: string } } | undefined)?.country.name;

it('registers a persisted query that differs from a trusted document in its white space', async () => {
  const { url } = await start('prefer');
  const query = `${ofApollo}\n`;
  const { text } = await post(url, { query, ...byHash(sha256(query)) });
  expect(nameOf(text)).toBe('Chad');
  expect(nameOf((await post(url, byHash(sha256(query)))).text)).toBe('Chad');
});

describe.each(['prefer', 'only'])('with %s', (mode) => {
  it('answers no introspection where that is switched off, however trusted its document is', async () => {
    const query = getIntrospectionQuery();
    writeFileSync(join(folder, 'schema.json'), JSON.stringify({ [sha256(query)]: query }));
    const { url } = await start(mode, {
      MMD_TRUSTED_MANIFESTS: join(folder, 'schema.json'),
      MMD_INTROSPECTION: 'false',
    });
    for (const body of [
      { query },
      { query: ` ${query}\n` },
      byHash(sha256(query)),
      { documentId: sha256(query) },
    ]) {
      const answer = await post(url, body);
      expect(codesOf(answer)).toEqual(['INTROSPECTION_DISABLED']);
    }
  });

  it('answers documents of every manifest by text, by id and by hash', async () => {
    const { url } = await start(mode);
    const answers = [
      { query: ofApollo },
      byHash('chad-1'),
      byHash(sha256(ofApollo)),
      { documentId: 'chad-1' },
      { query: ofRelay },
      { documentId: md5(ofRelay), variables: { code: 'MR' } },
      { query: ofFolder },
      { query: ofFolder.trim() },
      { documentId: `sha256:${sha256(ofFolder)}` },
    ];
    const names: unknown[] = [];
    for (const request of answers) names.push(nameOf((await post(url, request)).text));
    expect(names).toEqual(['Chad', 'Chad', 'Chad', 'Chad', 'Mali', 'Mauritania', 'Niger', 'Niger', 'Niger']);
    const got = await ask(url, `/graphql?documentId=${md5(ofRelay)}`);
    expect(nameOf(got.text)).toBe('Mali');
  });

  it('answers all saved operations and what the pages ask', async () => {
    const { url } = await start(mode);
    for (const name of savedNames) {
      const { text } = await post(url, {
        query: savedOperation(name),
        variables: { first: 'ML', second: 'FR' },
      });
      expect(text).not.toContain('DOCUMENT_NOT_TRUSTED');
    }
    const card = readFileSync('web/dashboard/documents/CountryCard.graphql', 'utf8').trim();
    const answer = await post(url, { operationName: 'CountryCard', query: card, variables: { code: 'ML' } });
    expect(answerOf(answer).errors).toBeUndefined();
  });

  it('plans them before anybody asks', async () => {
    const gateway = await start(mode);
    const until = Date.now() + 120_000;
    const prepared = async (): Promise<number> =>
      (await metricsOf(gateway))['mmd_operations_prepared_total']!;
    // The saved operations, and one each from Apollo's manifest, Relay's, the folder and the pages.
    while ((await prepared()) < savedNames.length + 4)
      if (Date.now() > until) throw new Error('They are not planned within 20 s.');
    const before = await prepared();
    await post(gateway.url, { query: ofRelay });
    expect(await prepared()).toBe(before);
  });

  it('charges nobody for planning them', async () => {
    const { url } = await start(mode, { MMD_RATE_LIMIT: '120', MMD_OPERATIONS_DIR: folder });
    const { headers } = await post(url, { query: ofApollo });
    const left = Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
    // The charges: the request, and one country to read.
    expect(120 - left).toBeLessThanOrEqual(1 + 5 + 1);
  });
});

describe('with prefer', () => {
  it('answers others as ever', async () => {
    const { url } = await start('prefer');
    expect(nameOf((await post(url, { query: stranger })).text)).toBe('Senegal');
    expect(codesOf(await post(url, byHash(sha256('{ __typename }'))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(codesOf(await post(url, { documentId: 'nobody' }))).toEqual(['BAD_REQUEST']);
  });
});

describe('with only', () => {
  let strict: TestGateway;
  beforeAll(async () => {
    strict = await start('only');
    // Stays open for all of these tests; otherwise it would be closed after each.
    gateways.splice(0);
  });
  afterAll(() => strict.close());

  it.each([
    ['another document', { query: stranger }],
    ['a document with one more field', { query: ofApollo.replace('name', 'name code') }],
    ['a document with another comment', { query: `# once\n${ofApollo}` }],
    ['what is no document', { query: '{' }],
    ['another document that registers itself', { query: stranger, ...byHash(sha256(stranger)) }],
    ['a hash that nobody knows', byHash(sha256(stranger))],
    ['a name that nobody knows', { documentId: 'nobody' }],
    ['introspection of one’s own', { query: '{ __schema { types { name } } }' }],
  ])('refuses %s', async (_what, request) => {
    const { url } = strict;
    for (let time = 0; time < 2; time += 1) {
      const answer = await post(url, request);
      expect([answer.status, codesOf(answer)]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
    }
  });

  it('refuses what another process, which trusts all, has put into the shared cache', async () => {
    const redis = await startRedis();
    try {
      const [all, few] = [await start('off', redis.environment), await start('only', redis.environment)];
      for (const each of [all, few]) while ((await metricsOf(each))['mmd_shared_cache_up'] !== 1);
      await post(all.url, { query: stranger, ...byHash(sha256(stranger)) });
      while (!(await redis.keys()).some((key) => key.includes(sha256(stranger))));
      expect(codesOf(await post(few.url, byHash(sha256(stranger))))).toEqual(['DOCUMENT_NOT_TRUSTED']);
    } finally {
      await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
      await redis.close();
    }
  });

  it('answers each part of an array by itself', async () => {
    const { url } = await start('only', { MMD_MAX_BATCH: '2' });
    const { text } = await post(url, [{ query: ofApollo }, { query: stranger }]);
    const [one, other] = JSON.parse(text) as [
      { data: unknown },
      { errors: [{ extensions: { code: string } }] },
    ];
    expect(one.data).toEqual({ country: { name: 'Chad', __typename: 'Country' } });
    expect(other.errors[0].extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
  });
});

describe('automatic persisted queries', () => {
  const registered = (length: number): object => {
    const query = `{ __typename } #${'x'.repeat(length)}`;
    return { query, ...byHash(sha256(query)) };
  };

  it('are kept where a document can be as long within the limits, and not where comments alone make it so', async () => {
    const { url } = await start('off', { MMD_MAX_BODY_BYTES: '1000000' });
    for (const [length, codes] of [
      [90_000, []],
      [110_000, ['PERSISTED_QUERY_NOT_FOUND']],
    ] as const) {
      const request = registered(length);
      expect(codesOf(await post(url, request))).toEqual([]);
      // With another operation's name its answer is not already known by the hash.
      const { query: _, ...hashAlone } = request as { query: string };
      expect(codesOf(await post(url, { ...hashAlone, operationName: 'none' }))).toEqual(
        codes.length === 0 ? ['OPERATION_RESOLUTION_FAILURE'] : codes,
      );
    }
  });
});

it('stops without a word about the documents that are not planned yet', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const environment = { PORT: '0', MMD_TRUSTED_DOCUMENTS: 'only', MMD_TRUSTED_MANIFESTS: manifests };
  const server = await startServer(readConfig({ ...publishedEnvironment(), ...environment }), { log });
  const warmed = server.graph.warm([ofApollo, ofRelay, ofFolder]);
  await server.close();
  await warmed;
  expect(lines).toEqual([]);
});

describe('with off', () => {
  it('knows no manifest', async () => {
    const { url } = await start('off', { MMD_TRUSTED_MANIFESTS: '/nowhere' });
    expect(codesOf(await post(url, { documentId: 'chad-1' }))).toEqual(['BAD_REQUEST']);
    expect(nameOf((await post(url, { query: stranger })).text)).toBe('Senegal');
  });
});

describe('a manifest', () => {
  test.each([
    ['is not there', undefined, /Cannot read .* \(ENOENT\)/],
    ['is no JSON', '{', /Cannot read/],
    ['is a list', '[]', /is neither/],
    [
      'is of another version',
      '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}',
      /is neither/,
    ],
    [
      'has an operation without a body',
      '{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a"}]}',
      /is neither/,
    ],
    ['holds what is no text', '{"a": 1}', /is neither/],
  ])('that %s keeps a server from starting', async (_what, content, told) => {
    const file = join(folder, 'wrong.json');
    rmSync(file, { force: true });
    if (content !== undefined) writeFileSync(file, content);
    await expect(start('only', { MMD_TRUSTED_MANIFESTS: file })).rejects.toThrow(told);
  });

  test('is made with the pages: of what they ask, word for word, and fit for the graph', () => {
    // The build calls the same function to write the file beside the pages.
    const { manifest } = createRequire(__filename)('../scripts/pageDocuments.cjs') as {
      manifest: () => object;
    };
    const file = join(folder, 'pages.json');
    writeFileSync(file, JSON.stringify(manifest()));
    const texts = documentsIn(file).map(({ text }) => text);
    const files = ['web/dashboard/documents', 'schema/operations'].flatMap((each) =>
      readdirSync(each)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => readFileSync(join(each, name), 'utf8').trim()),
    );
    expect(texts).toEqual([...files, getIntrospectionQuery()]);
    expect(documentsIn(file).every(({ id, text }) => id === sha256(text))).toBe(true);
    const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
    for (const text of texts) expect(validate(schema, parse(text))).toEqual([]);
    for (const name of readdirSync('web/dashboard/documents').filter((one) =>
      one.endsWith('.generated.ts'),
    )) {
      const code = readFileSync(join('web/dashboard/documents', name), 'utf8');
      const asked = JSON.parse(/text: (".*") };\n$/.exec(code)![1]!) as string;
      expect(texts).toContain(asked);
    }
  });
});
