import { readFileSync } from 'node:fs';

import { startGateway } from './support/gateway';
import { answerOf, post } from './support/http';

it('the example of docs/limits.md is refused as it says', async () => {
  const text = readFileSync('docs/limits.md', 'utf8');
  const [, query = '', told = ''] = /```graphql\n([^`]*)```[^`]*```json\n(.*?)```/s.exec(text) ?? [];
  const gateway = await startGateway();
  try {
    const error = JSON.parse(told) as object;
    const plain = await post(gateway.url, { query }, { accept: 'application/json' });
    expect([plain.status, answerOf(plain)]).toEqual([200, { errors: [error] }]);
    const exact = await post(gateway.url, { query }, { accept: 'application/graphql-response+json' });
    expect([exact.status, answerOf(exact)]).toEqual([400, { errors: [error] }]);
  } finally {
    await gateway.close();
  }
});
