import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { keyOf, type Question } from '../operations';
import { given, portGiven, run } from './listening';

interface Sent {
  readonly bytes: Buffer;
  readonly headers: OutgoingHttpHeaders;
}

/** What node:http can do at most: the bytes of each answer, read once, sent to whoever asks the question. */
run(() => {
  const folder = given('MMD_BENCH_BODIES');
  const read = (name: string, variables: string): Sent => {
    const key = encodeURIComponent(
      keyOf({ name, variables: JSON.parse(variables) as Question['variables'] }),
    );
    const bytes = readFileSync(`${folder}/${key}`);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      etag: `"${key}"`,
    };
    return { bytes, headers };
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
    // Only whoever waits for it asks for nothing.
    if (answer === null) response.writeHead(204).end();
    else if (request.headers['if-none-match'] !== undefined)
      response.writeHead(304, { etag: answer.headers['etag'] }).end();
    else response.writeHead(200, answer.headers).end(answer.bytes);
  }).listen(portGiven(), '127.0.0.1');
  return Promise.resolve();
});
