import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Answered } from '../measure';
import { keyOf, type Question } from '../operations';
import { given, portGiven, run } from './listening';

interface Sent {
  readonly bytes: Buffer;
  /** Alternating names and values, which is the format that `writeHead` processes fastest. */
  readonly headers: string[];
  /** The headers of a 304. */
  readonly unchanged: string[];
}

// The headers that node:http sets itself, and headers that apply only to the original response.
const leftOut = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);
const ofUnchanged = new Set(['access-control-allow-origin', 'cache-control', 'etag', 'mmd-edition', 'vary']);

/**
 * The maximum performance of node:http. Each response is read once and sent with its headers to any client that
 * requests its operation.
 */
run(() => {
  const folder = given('MMD_BENCH_ANSWERS');
  const read = (name: string, variables: string): Sent => {
    const key = encodeURIComponent(
      keyOf({ name, variables: JSON.parse(variables) as Question['variables'] }),
    );
    const { text, headers } = JSON.parse(readFileSync(`${folder}/${key}`, 'utf8')) as Answered;
    const bytes = Buffer.from(text);
    const those = (wanted: (name: string) => boolean): string[] =>
      Object.entries(headers)
        .filter(([name]) => wanted(name))
        .flat();
    return {
      bytes,
      headers: [...those((name) => !leftOut.has(name)), 'content-length', String(bytes.length)],
      unchanged: those((name) => ofUnchanged.has(name)),
    };
  };
  const answers = new Map<string, Sent>();
  const answerTo = (url: string): Sent | null => {
    const known = answers.get(url);
    if (known !== undefined) return known;
    const asked = new URL(url, 'http://127.0.0.1').searchParams;
    const name = asked.get('operationName');
    if (name === null) return null;
    const answer = read(name, asked.get('variables') ?? '{}');
    answers.set(url, answer);
    return answer;
  };
  createServer((request, response) => {
    request.resume();
    const answer = answerTo(request.url ?? '');
    // A request without an operation comes only from the code that waits for the server's start.
    if (answer === null) response.writeHead(204).end();
    else if (request.headers['if-none-match'] !== undefined) response.writeHead(304, answer.unchanged).end();
    else response.writeHead(200, answer.headers).end(answer.bytes);
  }).listen(portGiven(), '127.0.0.1');
  return Promise.resolve();
});
