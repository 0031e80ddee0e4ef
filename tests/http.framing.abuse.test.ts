import { startGateway, type TestGateway } from './support/gateway';
import { sendRaw } from './support/http';
import { startSubgraphs } from './support/services';

// A request that a proxy in front could read differently from this server (RFC 9112) is refused and ends the connection.

let gateway: TestGateway;
beforeAll(async () => (gateway = await startGateway()));
afterAll(() => gateway.close());

const CRLF = '\r\n';
const lines = (...all: string[]): string => all.join(CRLF);
const body = '{"query":"{ __typename }"}';
const post = (...headers: string[]): string =>
  lines('POST /graphql HTTP/1.1', 'Host: a', 'Content-Type: application/json', ...headers, '', '');
const get = (...headers: string[]): string => lines('GET /health/live HTTP/1.1', ...headers, '', '');

/** A second request, which would be answered if the server read on. */
const smuggled = get('Host: b', 'Connection: close');

function expectRefusal(answer: string): void {
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).toContain('"BAD_REQUEST"');
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  expect(answer).not.toMatch(/"live"|__typename":/);
}

const hosts: readonly (readonly [string, string])[] = [
  ['two', get('Host: a', 'Host: b')],
  ['two that are the same', get('Host: a', 'Host: a')],
  ['two in other letters', get('host: a', 'HOST: b')],
  ['one at each end', get('Host: a', 'Accept: */*', 'X-More: 1', 'hOsT: b')],
  ['three', get('Host: a', 'Host: b', 'Host: c')],
  ['two by HTTP/1.0', lines('GET /health/live HTTP/1.0', 'Host: a', 'Host: b', '', '')],
  ['none', get('Accept: */*')],
  ['a path', get('Host: a/b')],
  ['a user', get('Host: someone@a')],
  ['a space', get('Host: a b')],
  ['two names', get('Host: a:80:90')],
  ['no port but a word', get('Host: a:http')],
  ['half of an address', get('Host: [::1')],
  ['two of a POST', `${post('Host: b', `Content-Length: ${String(body.length)}`)}${body}`],
  ['two of a POST in chunks', `${post('Host: b', 'Transfer-Encoding: chunked')}0${CRLF}${CRLF}`],
];

it.each(hosts)('Host: %s', async (_, request) => {
  expectRefusal(await sendRaw(gateway.url, `${request}${smuggled}`));
});

const lengths: readonly (readonly [string, string])[] = [
  ['two lengths', `${post('Content-Length: 26', 'Content-Length: 5')}${body}`],
  ['two lengths that are the same', `${post('Content-Length: 26', 'Content-Length: 26')}${body}`],
  ['a list of lengths', `${post('Content-Length: 26, 26')}${body}`],
  ['a length with a sign', `${post('Content-Length: +26')}${body}`],
  ['a length in hexadecimal', `${post('Content-Length: 0x1a')}${body}`],
  ['a negative length', `${post('Content-Length: -1')}${body}`],
  ['a length and chunks', `${post('Content-Length: 26', 'Transfer-Encoding: chunked')}0${CRLF}${CRLF}`],
  ['chunks and a length', `${post('Transfer-Encoding: chunked', 'Content-Length: 5')}0${CRLF}${CRLF}`],
  ['chunks and then something else', `${post('Transfer-Encoding: chunked, identity')}0${CRLF}${CRLF}`],
  ['a size of a chunk that is none', `${post('Transfer-Encoding: chunked')}zz${CRLF}${body}${CRLF}`],
  ['a space before the colon', `${post('Content-Length : 26')}${body}`],
  ['a header on two lines', get('Host: a', 'X-One: 1', ' X-Two: 2')],
  ['a NUL in a header', get('Host: a', 'X: a\0b')],
  ['a header without a colon', get('Host: a', 'nothing')],
];

it.each(lengths)('framing: %s', async (_, request) => {
  expectRefusal(await sendRaw(gateway.url, `${request}${smuggled}`));
});

it.each([
  ['a name and a port', get('Host: graph.example.org:8080', 'Connection: close')],
  ['an address of version 6', get('Host: [::1]:4000', 'Connection: close')],
  ['an empty one', get('Host:', 'Connection: close')],
  ['none by HTTP/1.0', lines('GET /health/live HTTP/1.0', '', '')],
])('Host: %s is answered', async (_, request) => {
  expect(await sendRaw(gateway.url, request)).toMatch(/^HTTP\/1\.1 200 [^]*"live"/);
});

it('one after another on a connection, only the wrong one is refused', async () => {
  const answer = await sendRaw(
    gateway.url,
    get('Host: a') + get('Host: b') + get('Host: a', 'Host: b') + smuggled,
  );
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 400']);
});

it('a subgraph that is served alone holds to the same', async () => {
  const subgraphs = await startSubgraphs(['khartoum']);
  expectRefusal(await sendRaw(subgraphs.subgraph('khartoum').url, get('Host: a', 'Host: b')));
  await subgraphs.close();
});

it.each(['gzip, chunked', 'gzip,chunked', 'deflate, chunked', 'x-own, chunked'])(
  'refuses a body in the transfer coding %s, which nobody here decodes',
  async (coding) => {
    const chunked = `${body.length.toString(16)}${CRLF}${body}${CRLF}0${CRLF}${CRLF}`;
    const answer = await sendRaw(
      gateway.url,
      `${post(`Transfer-Encoding: ${coding}`, 'Connection: close')}${chunked}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 501 /);
    expect(answer).toContain('without any other transfer coding');
  },
);

it.each([
  ['http://a/health/live', '"live"'],
  ['HTTPS://elsewhere.example:8080/health/live?x=/y', '"live"'],
  ['http://a/graphql?query=%7B__typename%7D', '"__typename":"Query"'],
  ['http://a/nothing', '"PATH_NOT_FOUND"'],
])('answers the whole address %s as its path', async (target, expected) => {
  const request = lines(`GET ${target} HTTP/1.1`, 'Host: a', 'Connection: close', '', '');
  expect(await sendRaw(gateway.url, request)).toContain(expected);
});
