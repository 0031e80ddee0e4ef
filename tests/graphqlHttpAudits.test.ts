import { serverAudits } from 'graphql-http';

import { startGateway, type TestGateway } from './support/gateway';

// The audits are created for a known address, but the gateway has one only once it runs.
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});

afterAll(() => gateway.close());

const audits = serverAudits({
  url: () => `${gateway.url}/graphql`,
  fetchFn: fetch,
});

describe('GraphQL over HTTP', () => {
  it('has its audits', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect('reason' in result ? result.reason : undefined).toBeUndefined();
      expect(result.status).toBe('ok');
    },
  );
});
