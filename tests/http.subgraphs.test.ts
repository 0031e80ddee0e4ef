import { EmbeddedDataSource, type Edition } from '../gateway/graph/subgraphs';
import { startGateway, type TestGateway } from './support/gateway';

let gateway: TestGateway;
let opened: Edition;
const contexts = new Map<string, number>();

/** Counts the contexts that each subgraph makes. */
function counting(edition: Edition): Edition {
  opened = {
    ...edition,
    subgraphs: edition.subgraphs.map((subgraph) => ({
      ...subgraph,
      context() {
        contexts.set(subgraph.name, (contexts.get(subgraph.name) ?? 0) + 1);
        return subgraph.context();
      },
    })),
  };
  return opened;
}

beforeAll(async () => {
  gateway = await startGateway({ edition: counting });
});

afterAll(() => gateway.close());

const manyFetches = `{
  country(code: "ML") {
    rabat { __typename }
    meetings(first: 2) { nodes { participatingCountries { rabat { __typename } } } }
  }
}`;

it('makes one context a request and subgraph, shared by all its fetches', async () => {
  contexts.clear();
  expect((await gateway.executeOperation({ query: manyFetches })).errors).toBeUndefined();
  expect(Object.fromEntries(contexts)).toEqual({ atlas: 1, rabat: 1 });
  await gateway.executeOperation({ query: manyFetches });
  expect(Object.fromEntries(contexts)).toEqual({ atlas: 2, rabat: 2 });
});

it('answers without a promise where the subgraph does, and never throws', () => {
  const [subgraph] = opened.subgraphs;
  if (!subgraph) throw new Error('The edition has no subgraph.');
  const source = new EmbeddedDataSource(subgraph);
  expect(source.run({ query: '{ __typename }', requestKey: {} })).toEqual({ data: { __typename: 'Query' } });
  expect(source.run({ query: '{', requestKey: {} })).toMatchObject({
    data: null,
    errors: [{ extensions: { subgraph: subgraph.name } }],
  });
});
