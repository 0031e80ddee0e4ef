import { serverAudits } from 'graphql-http';

import { startGateway, type TestGateway } from './support/gateway';

// The audits are made for an address known beforehand; the gateway has one once it runs.
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway.close());

const audits = serverAudits({
  url: () => `${gateway.url}/graphql`,
  fetchFn: fetch,
});

/**
 * What the specification leaves open and we decide otherwise: a `GET` needs a header that a page of another origin
 * cannot send unasked (protection from cross-site request forgery), and these audits do not send it.
 */
const declined = new Set(['5A70', 'D6D5', '6A70']);

describe('GraphQL over HTTP', () => {
  it('has its audits', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, name, audit) => {
    const result = await audit.fn();
    if (declined.has(id)) {
      expect(name).toMatch(/^MAY/);
      expect(result.status).not.toBe('ok');
    } else {
      expect('reason' in result ? result.reason : undefined).toBeUndefined();
      expect(result.status).toBe('ok');
    }
  });
});
