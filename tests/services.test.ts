import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type Answer, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, ask, post, type HttpAnswer } from './support/http';
import { metricsOf } from './support/metrics';
import { openWorkplace } from './support/publishing';
import { savedNames, savedOperation } from './support/saved';
import { answerJson, startStandIn, startSubgraphs, type TestSubgraphs } from './support/services';

let subgraphs: TestSubgraphs;

beforeAll(async () => {
  subgraphs = await startSubgraphs();
});

afterAll(() => subgraphs.close());

/** Asks until the answer is as wanted; fails if it never is. */
async function until(
  gateway: TestGateway,
  query: string,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 120_000;
  for (;;) {
    const answer = await gateway.executeOperation({ query });
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Never came: ${JSON.stringify(answer)}`);
    await wait(50);
  }
}

describe('the graph over six subgraphs elsewhere', () => {
  let embedded: TestGateway;
  let remote: TestGateway;
  let mixed: TestGateway;

  beforeAll(async () => {
    embedded = await startGateway();
    remote = await startGateway({ environment: { MMD_SUBGRAPHS: subgraphs.addresses } });
    const some = subgraphs.addresses.split(',').slice(1, 4).join(',');
    mixed = await startGateway({ environment: { MMD_SUBGRAPHS: some } });
  });

  afterAll(() => Promise.all([embedded, remote, mixed].map((gateway) => gateway.close())));

  it.each(savedNames)('gives the same data for %s as in one process, and so does a mixture', async (name) => {
    const query = savedOperation(name);
    const variables = name === 'CountryPage' ? { code: 'ML' } : {};
    const expected = await embedded.executeOperation({ query, variables });
    expect(expected.errors).toBeUndefined();
    for (const gateway of [remote, mixed]) {
      expect(await gateway.executeOperation({ query, variables })).toEqual(expected);
      // The second time the operation is known, and only the engine runs.
      for (let times = 0; times < 2; times += 1)
        expect(
          answerOf(await post(gateway.url, { query, variables }, { 'cache-control': 'no-cache' })),
        ).toEqual(expected);
    }
  });

  it('gives the same errors for what a subgraph refuses', async () => {
    const query = '{ countries(first: -1) { totalCount } meeting(id: "nonsense") { id } }';
    const [one, other] = await Promise.all(
      [embedded, remote].map((each) => each.executeOperation({ query })),
    );
    expect(one?.errors?.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });

  it('answers questions about the schema beside others', async () => {
    const query = '{ __type(name: "Country") { name } country(code: "ML") { name rabat { __typename } } }';
    expect(await remote.executeOperation({ query })).toEqual(await embedded.executeOperation({ query }));
  });
});

describe('a subgraph over HTTP', () => {
  const asked = { query: '{ rabat { __typename } }' };

  it('names its edition, and answers from the one that is asked for', async () => {
    const { url, edition } = subgraphs.subgraph('rabat');
    const plain = await post(url, asked);
    expect(plain.headers['mmd-edition']).toBe(edition.id);
    expect(answerOf(plain)).toEqual({ data: { rabat: { __typename: 'RabatProcess' } } });
    const named = await post(url, asked, { 'mmd-edition': edition.id });
    expect(named.text).toBe(plain.text);
  });

  it('gives its schema and its entities to any gateway', async () => {
    const { url } = subgraphs.subgraph('rabat');
    const { data } = answerOf(await post(url, { query: '{ _service { sdl } }' })) as {
      data: { _service: { sdl: string } };
    };
    expect(data._service.sdl).toContain('type RabatProcess');
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Country { rabat { __typename } } }
    }`;
    const representations = [{ __typename: 'Country', code: 'ML' }];
    expect(answerOf(await post(url, { query, variables: { representations } }))).toEqual({
      data: { _entities: [{ rabat: { __typename: 'RabatCountry' } }] },
    });
  });

  it('tells its health', async () => {
    const { url, edition } = subgraphs.subgraph('jvap');
    expect((await ask(url, '/health/live')).status).toBe(200);
    const ready = await ask(url, '/health/ready');
    expect(JSON.parse(ready.text)).toMatchObject({ status: 'ready', edition: { id: edition.id } });
  });

  it('compresses where it is asked to', async () => {
    const { url } = subgraphs.subgraph('atlas');
    const query = '{ countries(first: 100) { nodes { code name } } }';
    expect((await post(url, { query }, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
      'gzip',
    );
    const gateway = await startGateway({
      environment: { MMD_SUBGRAPHS: subgraphs.addresses, MMD_SUBGRAPH_COMPRESSION: 'true' },
    });
    const { data, errors } = await gateway.executeOperation<{ countries: { nodes: unknown[] } }>({ query });
    await gateway.close();
    expect(errors).toBeUndefined();
    expect(data?.countries.nodes).toHaveLength(100);
  });
});

describe('a subgraph that is not there', () => {
  it('does not keep the gateway from starting, and is found when it comes', async () => {
    const placeholder = await startStandIn(() => undefined);
    const { port } = placeholder;
    await placeholder.close();
    const gateway = await startGateway({
      environment: {
        MMD_SUBGRAPHS: `rabat=http://127.0.0.1:${String(port)}/graphql`,
        MMD_SUBGRAPH_FAILURES: '2',
        MMD_SUBGRAPH_PROBE_MS: '100',
      },
    });
    const query = '{ country(code: "ML") { name rabat { __typename } } rabat { __typename } }';
    const without = await gateway.executeOperation({ query });
    expect(without.data).toEqual({ country: { name: 'Mali', rabat: null }, rabat: null });
    expect(without.errors?.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['rabat'], ['country', 'rabat']]),
    );
    for (const { extensions } of without.errors ?? [])
      expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'rabat' });
    expect(JSON.stringify(without)).not.toMatch(new RegExp(`127\\.0\\.0\\.1|${String(port)}|ECONN`));

    const back = await startSubgraphs(['rabat'], { PORT: String(port) });
    const answer = await until(gateway, query, ({ errors }) => errors === undefined);
    expect(answer.data).toEqual({
      country: { name: 'Mali', rabat: { __typename: 'RabatCountry' } },
      rabat: { __typename: 'RabatProcess' },
    });
    await back.close();
    // It may go away again.
    await until(gateway, query, ({ errors }) => errors !== undefined);
    await gateway.close();
  });
});

describe('headers', () => {
  it('go on where they are on the list, and no other does', async () => {
    const seen: Record<string, unknown>[] = [];
    const standIn = await startStandIn((response, _, request) => {
      seen.push({ ...request.headers });
      answerJson(response, request, { data: { rabat: { __typename: 'RabatProcess' } } });
    });
    const gateway = await startGateway({
      environment: {
        MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`,
        MMD_SUBGRAPH_HEADERS: 'authorization, X-Trace',
        ...noLooks,
      },
    });
    const query = '{ rabat { __typename } }';
    const secret = {
      authorization: 'Bearer one',
      cookie: 'a=b',
      'x-other': '1',
      'x-forwarded-for': '10.0.0.1',
    };
    for (let times = 0; times < 3; times += 1) {
      const answer = await post(gateway.url, { query }, secret);
      // An answer to an identified client is for no one else.
      if (times > 0) expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
      expect(answer.headers.etag).toBeUndefined();
    }
    await post(gateway.url, { query });
    expect(seen).toHaveLength(4);
    for (const headers of seen.slice(0, 3)) {
      expect(headers).toMatchObject({ authorization: 'Bearer one', 'mmd-edition': gateway.edition.id });
      for (const name of ['cookie', 'x-other', 'x-forwarded-for', 'x-trace'])
        expect(headers).not.toHaveProperty(name);
    }
    expect(seen[3]).not.toHaveProperty('authorization');
    // A page of another origin could send it in the name of its visitor.
    const path = `/graphql?${String(new URLSearchParams({ query }))}`;
    expect((await ask(gateway.url, path)).status).toBe(400);
    expect((await ask(gateway.url, path, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
    await gateway.close();
    await standIn.close();
  });
});

it('asks once for what several requests want at the same time', async () => {
  const answers: (() => void)[] = [];
  const standIn = await startStandIn((response, _, request) => {
    answers.push(() => answerJson(response, request, { data: { rabat: { __typename: 'RabatProcess' } } }));
  });
  const gateway = await startGateway({
    environment: { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`, ...noLooks },
  });
  const others = ['', 'a: __typename', 'b: __typename', 'edition { id }', 'country(code: "ML") { name }'];
  const asked = others.map((other) => post(gateway.url, { query: `{ rabat { __typename } ${other} }` }));
  while (answers.length === 0) await wait(5);
  await wait(200);
  answers.forEach((answer) => answer());
  for (const answer of await Promise.all(asked))
    expect(answerOf(answer).data).toMatchObject({ rabat: { __typename: 'RabatProcess' } });
  expect(standIn.asked).toBe(1);
  await gateway.close();
  await standIn.close();
});

it('runs once for several spellings of one question, and keeps an answer for each', async () => {
  const waiting: (() => void)[] = [];
  const standIn = await startStandIn((response, _, request) => {
    waiting.push(() => answerJson(response, request, { data: { rabat: { id: 'component:rabat' } } }));
  });
  const gateway = await startGateway({
    environment: { MMD_SUBGRAPHS: `rabat=${standIn.url}/graphql`, ...noLooks },
  });
  const spellings = [
    'query One { rabat { id } }',
    '{ r: rabat { s: id } }',
    'query Three { ...F } fragment F on Query { rabat { id: id @skip(if: false) } }',
  ];
  const askAll = (): Promise<HttpAnswer[]> =>
    Promise.all(spellings.map((query) => post(gateway.url, { query })));
  const asked = askAll();
  while (waiting.length === 0) await wait(5);
  await wait(200);
  waiting.forEach((answer) => answer());
  const answers = await asked;
  expect(answers.map((answer) => answerOf(answer))).toEqual([
    { data: { rabat: { id: 'component:rabat' } } },
    { data: { r: { s: 'component:rabat' } } },
    { data: { rabat: { id: 'component:rabat' } } },
  ]);
  expect(standIn.asked).toBe(1);
  expect((await metricsOf(gateway))['mmd_runs_shared_total']).toBe(2);
  expect((await askAll()).map(({ text, headers }) => [text, headers.etag])).toEqual(
    answers.map(({ text, headers }) => [text, headers.etag]),
  );
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  expect(standIn.asked).toBe(1);
  await gateway.close();
  await standIn.close();
});

describe('an answer is of one edition', () => {
  const query = '{ edition { id } rabat { summary } meetings(first: 1) { totalCount } }';
  const slow = { MMD_EDITION_POLL_MS: '600000' };
  const quick = { MMD_EDITION_POLL_MS: '50' };

  it.each([
    ['the gateway hears of a switch first', quick, slow],
    ['the subgraphs hear of a switch first', slow, quick],
  ])('where %s', async (_, gatewayHears, subgraphsHear) => {
    const place = openWorkplace();
    const one = await place.publish();
    const folder = { MMD_EDITIONS_DIR: place.editions };
    const services = await startSubgraphs(['atlas', 'rabat'], { ...folder, ...subgraphsHear });
    const gateway = await startGateway({
      environment: { ...folder, ...gatewayHears, MMD_SUBGRAPHS: services.addresses },
    });
    const idIn = async (): Promise<unknown> => {
      const answer = await post(gateway.url, { query }, { 'cache-control': 'no-cache' });
      const { data, errors } = answerOf(answer) as { data: { edition: { id: string } }; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(answer.headers['mmd-edition']).toBe(data.edition.id);
      return data.edition.id;
    };
    expect(await idIn()).toBe(one);
    place.retitle('Another title');
    const two = await place.publish();
    const servedBy = async (url: string): Promise<unknown> => {
      const { edition } = JSON.parse((await ask(url, '/health/ready')).text) as { edition: { id: string } };
      return edition.id;
    };
    const [hears, doesNot] =
      gatewayHears === quick ? [gateway, services.subgraph('atlas')] : [services.subgraph('atlas'), gateway];
    while ((await servedBy(hears.url)) !== two) await wait(20);
    expect(await servedBy(doesNot.url)).toBe(one);
    const expected = gatewayHears === quick ? two : one;
    for (let times = 0; times < 3; times += 1) expect(await idIn()).toBe(expected);
    await gateway.close();
    await services.close();
    place.remove();
  });

  it('and null where a subgraph has not got the edition', async () => {
    const place = openWorkplace();
    await place.publish();
    const services = await startSubgraphs(['rabat'], { MMD_EDITIONS_DIR: place.editions });
    const gateway = await startGateway({ environment: { MMD_SUBGRAPHS: services.addresses } });
    const { data, errors } = await gateway.executeOperation({ query });
    expect(data).toMatchObject({ edition: { id: gateway.edition.id }, rabat: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['rabat'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    await gateway.close();
    await services.close();
    place.remove();
  });
});
