import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { given, portGiven, run } from './listening';

/** What node:http can do at most: the bytes of each answer, read once, sent to whoever asks for `/<operation>`. */
run(() => {
  const folder = given('MMD_BENCH_BODIES');
  const answers = new Map<string, { bytes: Buffer; headers: OutgoingHttpHeaders }>();
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(`${folder}/${file}`);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      etag: `"${file}"`,
    };
    answers.set(`/${file.replace(/\.json$/, '')}`, { bytes, headers });
  }
  createServer((request, response) => {
    request.resume();
    const answer = answers.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] !== undefined)
      response.writeHead(304, { etag: answer.headers['etag'] }).end();
    else response.writeHead(200, answer.headers).end(answer.bytes);
  }).listen(portGiven(), '127.0.0.1');
  return Promise.resolve();
});
