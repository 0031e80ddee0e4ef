import './support/reportHome';

import dns from 'node:dns';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { startGateway, type TestGateway } from './support/gateway';
import { publishedEnvironment } from './support/published';

// If the edition is in a database, connections to that are expected.
const { DATABASE_URL: database } = publishedEnvironment();
const { port, hostname } = database === undefined ? {} : new URL(database);
const isToDatabase = (call: string): boolean => call === JSON.stringify([Number(port || 5432), hostname]);

let gateway: TestGateway;

afterEach(async () => {
  await gateway.close();
  jest.restoreAllMocks();
});

it('opens no connection to anywhere but its store, from its start through a request to its end', async () => {
  // Spies only record; connections and lookups still happen.
  const connect = jest.spyOn(net.Socket.prototype, 'connect');
  const lookups = [jest.spyOn(dns, 'lookup'), jest.spyOn(dns.promises, 'lookup')];
  const connections = (): string[] =>
    connect.mock.calls.map((call) => JSON.stringify(call)).filter((call) => !isToDatabase(call));

  gateway = await startGateway();
  await wait(500);
  await gateway.executeOperation({ query: '{ country(code: "ML") { code } }' });
  await wait(500);
  expect(connections()).toEqual([]);
  // Binding to an address also calls the lookup, although an address needs none.
  const names = lookups.flatMap(({ mock }) => mock.calls.map(([name]) => name));
  expect(names.filter((name) => !net.isIP(name))).toEqual([]);

  // The spies work: they see the one connection that this test makes itself.
  const response = await fetch(`${gateway.url}/health/live`);
  await response.text();
  expect(connections()).toHaveLength(1);
  expect(connections()[0]).toContain(new URL(gateway.url).port);

  await gateway.close();
  expect(connections()).toHaveLength(1);
});
