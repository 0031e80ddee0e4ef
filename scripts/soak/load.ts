import { readdirSync, readFileSync } from 'node:fs';

import { buildSchema, type GraphQLSchema } from 'graphql';

import { randomOperation } from '../../tests/fuzz/operations';
import type { Random } from '../../tests/fuzz/random';
import type { Pools } from '../../tests/fuzz/values';
import type { Attacker } from '../attack/attacker';

/** The material from which a soak test builds operations. */
export interface Subject {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  readonly saved: readonly string[];
}

/** Returns the committed schema and operations, with codes and ids that lead to records. */
export function subjectOf(pools: Pools): Subject {
  const folder = 'schema/operations';
  return {
    schema: buildSchema(readFileSync('schema/api.graphql', 'utf8')),
    pools,
    saved: readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  };
}

/** An action of a client. */
type Act = (attacker: Attacker, random: Random, subject: Subject) => Promise<void>;

const fresh = { 'cache-control': 'no-cache' } as const;

const saved: Act = (attacker, random, { saved: operations, pools }) =>
  attacker.post(
    JSON.stringify({
      query: random.pick(operations),
      variables: { code: random.pick(pools.countries), one: random.pick(pools.countries), other: 'FR' },
    }),
    random.chance(0.3) ? fresh : {},
  );

const random: Act = (attacker, chance, { schema, pools }) =>
  attacker.post(JSON.stringify(randomOperation(schema, chance, pools)));

const large = JSON.stringify({
  query:
    '{ meetings(first: 100) { nodes { id title startDate participatingCountries { code name memberOf } } } }',
});

const dear: Act = (attacker) => attacker.post(large, fresh);

const schemaAsked: Act = (attacker) =>
  attacker.ask('{ __schema { types { name fields { name type { name ofType { name } } } } } }');

const wrongBodies = [
  '',
  '{',
  '[]',
  '{"query":7}',
  '{"query":"{"}',
  '{"query":"{ nothing }"}',
  '{"query":"mutation { a }"}',
  JSON.stringify({ query: `{ ${'a '.repeat(5_000)}}` }),
  JSON.stringify({
    query: 'query($i: [CountryCode!]) { meetings(filter: { heldIn: $i }) { totalCount } }',
    variables: { i: Array.from({ length: 2_000 }, () => 7) },
  }),
  JSON.stringify({
    query: `{ country(code: "FR") { ${'continental { immigrants { origin { '.repeat(4)}code${' } } }'.repeat(4)} } }`,
  }),
];

const wrong: Act = (attacker, chance) => attacker.post(chance.pick(wrongBodies));

function requestFor(body: string): string {
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nCache-Control: no-cache\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
}

/** Sends a request and disconnects before the response arrives. */
const gone: Act = async (attacker, chance, { saved: operations }) => {
  const body = chance.chance(0.5) ? large : JSON.stringify({ query: chance.pick(operations) });
  const socket = attacker.open(requestFor(body));
  await attacker.wait(1 + chance.below(30));
  socket.destroy();
  attacker.note('gone');
};

/** Requests a large response and reads none of it for a while. */
const slow: Act = async (attacker, chance) => {
  const socket = attacker.open(requestFor(large).repeat(10));
  await attacker.wait(1_000 + chance.below(4_000));
  socket.destroy();
  attacker.note('read nothing');
};

/** The actions with their relative frequencies. */
const acts: readonly (readonly [share: number, act: Act])[] = [
  [50, saved],
  [20, random],
  [5, dear],
  [2, schemaAsked],
  [12, wrong],
  [9, gone],
  [2, slow],
];

const all = acts.reduce((sum, [share]) => sum + share, 0);

// Clients pause between actions.
const LONGEST_PAUSE_MS = 60;

/** Runs a client, which performs one action after another until the time is up. */
export async function client(attacker: Attacker, chance: Random, subject: Subject): Promise<void> {
  while (attacker.goesOn) {
    let left = chance.below(all);
    const [, act] = acts.find(([share]) => (left -= share) < 0) ?? [0, saved];
    await act(attacker, chance, subject);
    await attacker.wait(chance.below(LONGEST_PAUSE_MS));
  }
}
