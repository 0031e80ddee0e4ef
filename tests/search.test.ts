import { startGateway, type TestGateway } from './support/gateway';
import { dataOf } from './support/saved';

// A search by kinds, held against the same search without them.

let gateway: TestGateway;
// A first plan may take long on a busy machine.
beforeAll(async () => void (gateway = await startGateway({ environment: { MMD_DEADLINE_MS: '600000' } })));
afterAll(() => gateway.close());

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly kind: string; readonly title: string; readonly snippet: string }[];
}

/** Reads all pages of a search. */
async function all(
  query: string,
  kinds: readonly string[] | null,
): Promise<Pick<Found, 'totalCount' | 'nodes'>> {
  let after: string | null = null;
  const nodes: Found['nodes'][number][] = [];
  let page: Found;
  do {
    ({ search: page } = await dataOf<{ readonly search: Found }>(gateway, {
      query: `query ($query: String!, $kinds: [SearchKind!], $after: String) {
        search(query: $query, kinds: $kinds, first: 100, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { kind title snippet }
        }
      }`,
      variables: { query, kinds, after },
    }));
    nodes.push(...page.nodes);
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);
  return { totalCount: page.totalCount, nodes };
}

const kinds = ['COUNTRY', 'MEETING', 'INITIATIVE', 'ORGANISATION', 'ACTION_PLAN'];

describe.each(['migration', 'ma', 'réadmission des migrants', 'nothing that there is'])(
  'a search for %s',
  (query) => {
    test('by one kind finds those of its findings that are of it, in their order', async () => {
      const { nodes } = await all(query, null);
      for (const kind of kinds) {
        const own = nodes.filter((node) => node.kind === kind);
        expect(await all(query, [kind])).toEqual({ totalCount: own.length, nodes: own });
      }
    });

    test('by several kinds finds those, however the records of others stand between them', async () => {
      const { nodes } = await all(query, null);
      for (const some of [
        ['MEETING', 'ORGANISATION'],
        ['ACTION_PLAN', 'COUNTRY', 'INITIATIVE'],
        ['MEETING', 'MEETING'],
        kinds,
      ]) {
        const own = nodes.filter(({ kind }) => some.includes(kind));
        expect(await all(query, some)).toEqual({ totalCount: own.length, nodes: own });
      }
    });
  },
);
