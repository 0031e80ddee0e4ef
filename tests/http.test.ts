import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post } from './support/http';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway.close());

const mali = '{ country(code: "ML") { code region } }';
const malisData = { country: { code: 'ML', region: 'AFRICA' } };

describe('/graphql', () => {
  it('answers a query by POST', async () => {
    const answer = await post(gateway.url, { query: mali });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answerOf(answer)).toEqual({ data: malisData });
  });

  it.each([
    ['the address bar of a browser', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
    ['urql', { accept: 'application/graphql-response+json, application/graphql+json, application/json' }],
    ['Apollo Client', { accept: '*/*', 'content-type': 'application/json' }],
    ['curl', { accept: '*/*' }],
  ])('answers a query by GET from %s, and again as one that may be kept', async (who, headers) => {
    const query = new URLSearchParams({ query: `${mali} # ${who}` }).toString();
    const [first, again] = [
      await ask(gateway.url, `/graphql?${query}`, { headers }),
      await ask(gateway.url, `/graphql?${query}`, { headers }),
    ];
    expect([first.status, answerOf(first)]).toEqual([200, { data: malisData }]);
    expect([again.status, answerOf(again)]).toEqual([200, { data: malisData }]);
    expect(again.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    const unchanged = { ...headers, 'if-none-match': again.headers.etag! };
    expect((await ask(gateway.url, `/graphql?${query}`, { headers: unchanged })).status).toBe(304);
  });

  it('answers with variables and the named operation of several', async () => {
    const answer = await post(gateway.url, {
      query:
        'query A { edition { id } } query B($code: CountryCode!) { country(code: $code) { code region } }',
      variables: { code: 'ML' },
      operationName: 'B',
    });
    expect(answerOf(answer)).toEqual({ data: malisData });
  });

  it('says which edition answers', async () => {
    const answer = await post(gateway.url, { query: '{ edition { id publishedAt } }' });
    const { id, publishedAt } = gateway.edition;
    expect(answerOf(answer)).toEqual({ data: { edition: { id, publishedAt } } });
  });

  it('keeps a document for a client that sends its hash', async () => {
    const query = '{ edition { id } }';
    const extensions = {
      persistedQuery: {
        version: 1,
        sha256Hash: '2d2d9b3fb4f2aee2c9c37be5a2ba0b9c1ccf8a1e1b2a8a0d4e0e5f7a2a1c9f00',
      },
    };
    expect(codesOf(await post(gateway.url, { extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(codesOf(await post(gateway.url, { query, extensions }))).toEqual(['BAD_REQUEST']);
  });

  it('uses 200 under application/json and 400 under application/graphql-response+json for a bad document', async () => {
    const ours = { accept: 'application/graphql-response+json' };
    for (const query of [
      '{ country(',
      '{ noSuchField }',
      'query A { edition { id } } query B { edition { id } }',
    ]) {
      const legacy = await post(gateway.url, { query });
      const modern = await post(gateway.url, { query }, ours);
      expect([legacy.status, modern.status]).toEqual([200, 400]);
      expect(modern.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
      expect(codesOf(legacy)).toEqual(codesOf(modern));
      expect(answerOf(modern)).not.toHaveProperty('data');
    }
  });

  it('answers OPTIONS with what it allows', async () => {
    const answer = await ask(gateway.url, '/graphql', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.allow).toBe('GET, POST, OPTIONS');
  });

  it('gives the schema to GraphiQL', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const options = {
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
      specifiedByUrl: true,
    };
    const answer = await post(gateway.url, { query: getIntrospectionQuery(options) });
    expect(answerOf(answer).errors).toBeUndefined();
    expect(answerOf(answer).data).toHaveProperty('__schema.queryType.name', 'Query');
  });
});

describe('health', () => {
  it('is live, and ready with the edition', async () => {
    const live = await ask(gateway.url, '/health/live');
    expect([live.status, JSON.parse(live.text)]).toEqual([200, { status: 'live' }]);
    const ready = await ask(gateway.url, '/health/ready');
    const { id, publishedAt } = gateway.edition;
    expect([ready.status, JSON.parse(ready.text)]).toEqual([
      200,
      { status: 'ready', edition: { id, publishedAt } },
    ]);
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask(gateway.url, '/health/ready', { method: 'HEAD' });
    expect([answer.status, answer.text]).toEqual([200, '']);
  });
});

describe('headers', () => {
  it('has security headers on every answer, errors too', async () => {
    for (const path of ['/graphql', '/health/live', '/nowhere']) {
      const { headers } = await ask(gateway.url, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('tells browsers to come by TLS alone where that is configured, and else leaves it to what ends TLS', async () => {
    const hsts = 'max-age=31536000; includeSubDomains';
    const other = await startGateway({ environment: { MMD_HSTS: hsts } });
    try {
      for (const path of ['/graphql?query={__typename}', '/graphql', '/health/live', '/nowhere']) {
        expect((await ask(other.url, path)).headers['strict-transport-security']).toBe(hsts);
        expect((await ask(gateway.url, path)).headers['strict-transport-security']).toBeUndefined();
      }
    } finally {
      await other.close();
    }
  });

  it('lets any page ask by default, without credentials', async () => {
    const origin = 'https://dashboard.example';
    const answer = await post(gateway.url, { query: mali }, { origin });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    const preflight = await ask(gateway.url, '/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, POST');
    expect(preflight.headers['access-control-allow-headers']).toContain('content-type');
  });
});
