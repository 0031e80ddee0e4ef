import { connect } from 'node:net';

import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, ask, codesOf, post, sendRaw } from './support/http';

// A known operation must be refused as a new one is, in the same words.

const query = 'query Known($code: CountryCode!) { country(code: $code) { name } }';
const known = { query, variables: { code: 'ML' } };
const answer = { data: { country: { name: 'Mali' } } };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
  for (let turn = 0; turn < 2; turn += 1) await post(gateway.url, known);
});
afterAll(() => gateway.close());

it.each([
  ['a variable of a wrong type', { query, variables: { code: 12 } }],
  ['a variable that is no code', { query, variables: { code: 'Mali' } }],
  ['a variable that is missing', { query }],
  ['variables that are a list', { query, variables: ['ML'] }],
  ['variables that are a text', { query, variables: 'ML' }],
  ['an operation of another name', { ...known, operationName: 'Unknown' }],
  ['an operation name that is none', { ...known, operationName: 7 }],
  [
    'a hash of another text',
    { ...known, extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
  ],
  [
    'a hash of another version',
    { ...known, extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } },
  ],
  ['a country that nobody knows', { query, variables: { code: 'XX' } }],
])('%s is refused as if the operation were new', async (_name, body) => {
  const fresh = { ...body, query: `${query} # ${String(Math.random())}` };
  const [one, other] = [await post(gateway.url, body), await post(gateway.url, fresh)];
  expect(codesOf(one).length).toBeGreaterThan(0);
  expect([one.status, codesOf(one)]).toEqual([other.status, codesOf(other)]);
  expect(answerOf(await post(gateway.url, known))).toEqual(answer);
});

it('a body that is no UTF-8 is refused, also beside one that reads alike', async () => {
  const text = JSON.stringify({ query: `${query} # \ufffd`, variables: { code: 'ML' } });
  for (let turn = 0; turn < 3; turn += 1) expect(answerOf(await post(gateway.url, text))).toEqual(answer);
  const wrong = Buffer.from(text.replace('\ufffd', '\xff'), 'latin1');
  const refused = await post(gateway.url, wrong);
  expect([refused.status, codesOf(refused)]).toEqual([400, ['BAD_REQUEST']]);
});

it('a parameter that comes twice is not guessed at', async () => {
  const path = `/graphql?${String(new URLSearchParams({ query, variables: '{"code":"ML"}' }))}&variables=%7B%7D`;
  for (let turn = 0; turn < 2; turn += 1)
    expect(codesOf(await ask(gateway.url, path)).length).toBeGreaterThan(0);
});

it('nonsense in the headers does no harm', async () => {
  for (const headers of [
    { accept: 'x'.repeat(500) },
    { 'accept-encoding': ';;q=,,br;q=NaN,*;q=-1' },
    { 'cache-control': 'no-cache'.repeat(100) },
    { 'if-none-match': `"${'x,'.repeat(2_000)}` },
  ])
    expect([200, 406]).toContain((await post(gateway.url, known, headers)).status);
  for (let index = 0; index < 150; index += 1)
    expect((await post(gateway.url, known, { accept: `*/*;q=0.${String(index + 1)}` })).status).toBe(200);
  expect(answerOf(await post(gateway.url, known))).toEqual(answer);
});

it('a body of which only a part comes, and a client that goes away, leave the server well', async () => {
  const { hostname, port } = new URL(gateway.url);
  const head =
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"que';
  await Promise.all(
    Array.from(
      { length: 20 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(Number(port), hostname, () => socket.write(head, () => socket.destroy()));
          socket.on('close', () => resolve()).on('error', () => undefined);
        }),
    ),
  );
  const body = JSON.stringify(known);
  const two = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n`;
  const answers = await sendRaw(gateway.url, `${two}\r\n${body}${two}Connection: close\r\n\r\n${body}`);
  expect(answers.match(/\{"data":\{"country":\{"name":"Mali"\}\}\}/g)).toHaveLength(2);
});
