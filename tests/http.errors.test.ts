import { GraphQLError } from 'graphql';

import { ErrorCode } from '../gateway/errors';
import type { Edition, LocalSubgraph } from '../gateway/graph/subgraphs';
import { faultCodes } from '../subgraphs/kit/schema/errors';
import { startGateway, type TestGateway } from './support/gateway';
import { answerOf, post } from './support/http';
import { withResolver } from './support/inject';

/** An error as a database driver throws it: all its content is for the log only. */
class SqliteError extends Error {
  readonly code = 'SQLITE_CANTOPEN';

  constructor() {
    super(
      'unable to open /srv/editions/1/atlas.sqlite: SELECT "code" FROM "countries" at http://10.0.0.7:4101',
    );
  }
}

const secrets = /sqlite|SELECT|\/srv|10\.0\.0\.7|node_modules|"stack|\bat \w+ \(/i;

let gateway: TestGateway;
const log: string[] = [];

const edition = { subgraph: 'atlas', type: 'Query', field: 'edition' };
const countries = { subgraph: 'atlas', type: 'Query', field: 'countries' };
const node = { subgraph: 'atlas', type: 'Query', field: 'node' };

function failing(opened: Edition): Edition {
  withResolver(opened, edition, () => () => {
    throw new SqliteError();
  });
  withResolver(opened, node, () => () => {
    throw new GraphQLError('for the client, with what is not', {
      extensions: {
        code: 'NOT_FOUND',
        argument: 'id',
        sql: 'SELECT 1',
        query: { deep: '/srv' },
        stacktrace: ['at x ()'],
      },
    });
  });
  return withResolver(opened, countries, () => () => null);
}

/** Makes the subgraph fail before any resolver runs. */
function withoutContext(subgraph: LocalSubgraph): LocalSubgraph {
  return {
    ...subgraph,
    context() {
      throw new SqliteError();
    },
  };
}

beforeAll(async () => {
  gateway = await startGateway({ edition: failing, onLog: (line) => log.push(line) });
});

afterAll(() => gateway.close());

beforeEach(() => {
  log.length = 0;
});

it('turns an unexpected failure into a reference, under which the log has all of it', async () => {
  const answer = await post(gateway.url, { query: '{ now: edition { id } }' });
  expect(answer.text).not.toMatch(secrets);
  const [error] = answerOf(answer).errors ?? [];
  const reference = String(error?.extensions['reference']);
  expect(error).toEqual({
    message: `Something went wrong on the server. Quote the reference ${reference} when you report it.`,
    path: ['now'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'atlas', reference },
  });
  const logged = log.filter((line) => line.includes(reference));
  expect(logged).toHaveLength(2);
  expect(logged[0]).toContain('SqliteError');
  expect(logged[0]).toContain('/srv/editions/1/atlas.sqlite');
  // The line of the request that met the error.
  expect(JSON.parse(logged[1]!)).toMatchObject({
    request: answer.headers['x-request-id'],
    references: [reference],
  });
});

it('lets a code and the argument of an error for the client through, and nothing else of it', async () => {
  const answer = await post(gateway.url, { query: '{ node(id: "x") { id } }' });
  expect(answerOf(answer)).toEqual({
    data: { node: null },
    errors: [
      {
        message: 'for the client, with what is not',
        path: ['node'],
        extensions: { code: 'NOT_FOUND', argument: 'id', subgraph: 'atlas' },
      },
    ],
  });
  expect(log).toEqual([]);
});

it('reports a null where none may be as a fault of ours', async () => {
  const answer = await post(gateway.url, { query: '{ countries { totalCount } }' });
  const { data, errors = [] } = answerOf(answer);
  expect(data).toBeNull();
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(answerOf(answer)).not.toHaveProperty('extensions');
});

it('survives a subgraph that cannot even make its context', async () => {
  const broken = await startGateway({
    edition: (opened) => ({
      ...opened,
      subgraphs: opened.subgraphs.map(withoutContext),
    }),
  });
  try {
    const answer = await post(broken.url, { query: '{ country(code: "ML") { code } }' });
    expect(answer.text).not.toMatch(secrets);
    expect(answerOf(answer).errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR', subgraph: 'atlas' }),
      }),
    ]);
  } finally {
    await broken.close();
  }
});

it('keeps what the other components answer where one does not', async () => {
  const withoutRabat = await startGateway({
    edition: (opened) => ({
      ...opened,
      subgraphs: opened.subgraphs.map((subgraph) =>
        subgraph.name === 'rabat' ? withoutContext(subgraph) : subgraph,
      ),
    }),
  });
  try {
    const answer = await post(withoutRabat.url, {
      query: `{
        components { component meetings(first: 1) { totalCount } }
        country(code: "ML") { name rabat { memberships { role } } khartoum { memberships { role } } }
        meetings(filter: { components: [RABAT] }, first: 1) { nodes { title participants sources { url } } }
      }`,
    });
    const { data, errors = [] } = answerOf(answer);
    expect(data).toMatchObject({
      country: { name: 'Mali', rabat: null },
      meetings: { nodes: [{ title: expect.any(String), participants: null, sources: null }] },
    });
    const components = data?.['components'] as ({ component: string } | null)[];
    expect(components.map((one) => one?.component)).toEqual([
      undefined,
      'KHARTOUM',
      'JVAP',
      'CONTINENTAL',
      'ADEPT',
    ]);
    expect(new Set(errors.map(({ extensions }) => extensions['subgraph']))).toEqual(new Set(['rabat']));
  } finally {
    await withoutRabat.close();
  }
});

it('knows every code that a subgraph gives', () => {
  expect(Object.values(ErrorCode)).toEqual(expect.arrayContaining([...faultCodes]));
});
