import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';

import { startGateway, type TestGateway } from './support/gateway';
import { noLooks } from './support/health';
import { answerOf, post } from './support/http';
import { startSubgraphs, type TestSubgraphs } from './support/services';

// The number of requests that a question makes to subgraphs elsewhere, counted when undici begins each.

let services: TestSubgraphs;
let remote: TestGateway;
let embedded: TestGateway;
let requests = 0;
const count = (): void => void (requests += 1);

beforeAll(async () => {
  services = await startSubgraphs();
  const environment = { MMD_RESPONSE_CACHE_BYTES: '0', ...noLooks };
  remote = await startGateway({ environment: { ...environment, MMD_SUBGRAPHS: services.addresses } });
  embedded = await startGateway({ environment });
  subscribe('undici:request:create', count);
});

afterAll(async () => {
  unsubscribe('undici:request:create', count);
  await remote.close();
  await embedded.close();
  await services.close();
});

const profile = `${readFileSync('bench/operations/Q2.graphql', 'utf8')}
${readFileSync('bench/operations/Profile.graphql', 'utf8')}`;

/** Asks the remote graph twice and counts the second time: from the first it knows that the subgraphs take arrays. */
async function counted(query: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
  await post(remote.url, { query, variables });
  requests = 0;
  const answer = answerOf(await post(remote.url, { query, variables }));
  const made = requests;
  expect(answer.errors).toBeUndefined();
  expect(answer).toEqual(answerOf(await post(embedded.url, { query, variables })));
  return made;
}

it('a profile over six subgraphs takes at most eight requests', async () => {
  expect(await counted(profile, { code: 'ML' })).toBeLessThanOrEqual(8);
});

it('two profiles at once take no more than one', async () => {
  const one = await counted(profile, { code: 'NE' });
  const query = profile.replace(
    /country\(code: \$code\) \{\s*\.\.\.Profile\s*\}/,
    'a: country(code: "NE") { ...Profile } b: country(code: "ET") { ...Profile }',
  );
  expect(await counted(query.replace('($code: CountryCode!)', ''), {})).toBeLessThanOrEqual(one);
});
