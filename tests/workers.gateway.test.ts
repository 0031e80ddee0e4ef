import { startSubgraphs, type TestSubgraphs } from './support/services';
import { until } from './support/until';
import { killOneUnderLoad, load, startServing, type ServingProcess } from './support/workers';

// A gateway of several processes whose subgraphs are all elsewhere.

let subgraphs: TestSubgraphs;
let gateway: ServingProcess;

beforeAll(async () => {
  subgraphs = await startSubgraphs();
});
afterAll(() => subgraphs.close());

beforeEach(() => {
  gateway = startServing(['gateway', '--workers', '2'], { MMD_SUBGRAPHS: subgraphs.addresses });
});
afterEach(async () => {
  await gateway.stop();
});

it('loses no more than what was in flight on a worker that is killed', async () => {
  const { failed, clients } = await killOneUnderLoad(gateway);
  // Each client has one request in flight at a time.
  expect(failed.length).toBeLessThanOrEqual(clients);
  for (const failure of failed) expect(failure).toMatch(/ECONNRESET|socket hang up/);
});

it('loses nothing when it is restarted by SIGHUP, and stops whole', async () => {
  const url = await gateway.url;
  const before = gateway.workers();
  expect(before).toHaveLength(2);
  const clients = load(url, { kept: 4, fresh: 2 });
  await until(() => clients.answered > 50);
  gateway.child.kill('SIGHUP');
  await until(() => gateway.stderr().includes('all workers restarted'));
  const answered = clients.answered;
  await until(() => clients.answered > answered + 100);
  await clients.end();
  expect(clients.failed).toEqual([]);
  expect(before.filter((pid) => gateway.workers().includes(pid))).toEqual([]);
  expect(await gateway.stop()).toBe(0);
});

it('serves a supergraph file from several processes as well', async () => {
  await gateway.stop();
  gateway = startServing(['gateway', '--supergraph', 'schema/supergraph.graphql', '--workers', '2'], {
    MMD_SUBGRAPHS: subgraphs.addresses,
  });
  const url = await gateway.url;
  expect(gateway.workers()).toHaveLength(2);
  const clients = load(url, { kept: 0, fresh: 2 });
  await until(() => clients.answered > 50);
  await clients.end();
  expect(clients.failed).toEqual([]);
});
