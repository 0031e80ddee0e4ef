import { readFileSync } from 'node:fs';

import { buildSchema, getNamedType, parse, validate, type GraphQLSchema } from 'graphql';

import { randomOf, type Random } from '../../tests/fuzz/random';
import { argumentValues, literal, type Pools } from '../../tests/fuzz/values';
import {
  mutate,
  randomOperation,
  readOperation,
  writeOperation,
  type Selection,
} from '../../tests/support/planner/operations';
import { poolsOf } from './pools';
import type { Target, Weight } from './server';

/** The quantities that a climb can maximise. */
export const heights = {
  'time that others wait': ({ blockMs }) => blockMs,
  'processor time': ({ workMs }) => workMs,
  'time of one statement': ({ statementMs }) => statementMs,
  'bytes of an answer': ({ bytes }) => bytes,
  memory: ({ grownBytes }) => grownBytes,
} satisfies Readonly<Record<string, (weighed: Weighed) => number>>;

/** An operation that the limits admit, with its measured cost. */
export interface Weighed extends Weight {
  readonly query: string;
  readonly bytes: number;
}

type Operation = readonly Selection[];

// A slightly lower step is also accepted, because a climb would otherwise end on the first local maximum.
const SLACK = 0.95;

// Page sizes: the smallest, the largest, and some sizes in between.
const pages = [1, 20, 50, 99, 100];

// Words, or prefixes of words, that occur in many records.
const words = ['a', 'm', 's', 'de', 'the', 'ma', 'migration', 'in', 'a a a a', '2'];

/** The operations that climbs begin with, besides random operations. All are known to be expensive. */
const starts = [
  '{ search(query: "a", first: 100) { totalCount nodes { __typename } } }',
  '{ country(code: "FR") { continental { immigrants { origin { name continental { emigrants { destination { code } } } } } } } }',
  '{ meetings(first: 100) { nodes { id title participatingCountries { code name memberOf } } } }',
  '{ initiatives(first: 100) { nodes { id title summary countries { code name } } } }',
  '{ countries(first: 100) { nodes { code name meetings(first: 100) { totalCount } } } }',
];

/** Climbs from known operations towards the most expensive operation that the limits of a server admit. */
export class Climber {
  private constructor(
    private readonly target: Target,
    private readonly schema: GraphQLSchema,
    private readonly pools: Pools,
  ) {}

  /** Creates a climber for a server, with codes and ids of the server's records. */
  static async of(target: Target): Promise<Climber> {
    const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
    return new Climber(target, schema, await poolsOf(target));
  }

  /**
   * Returns the most expensive of `steps` operations. The same seed always leads to the same steps, except near ties.
   */
  async climb(height: (weighed: Weighed) => number, seed: number, steps: number): Promise<Weighed | null> {
    const random = randomOf(seed);
    let [best, reached]: [Operation, number] = [[], 0];
    let highest: Weighed | null = null;
    for (let step = 0; step < steps; step += 1) {
      const candidate = this.#candidate(best, step, random);
      const weighed = await this.#weigh(candidate, height, SLACK * reached);
      if (weighed === null) continue;
      [best, reached] = [candidate, height(weighed)];
      if (highest === null || reached > height(highest)) highest = weighed;
    }
    return highest;
  }

  #candidate(best: Operation, step: number, random: Random): Operation {
    const start = starts[step];
    if (start !== undefined) return readOperation(this.schema, start);
    const next = () => random.next();
    const from =
      best.length === 0 || random.chance(0.1)
        ? randomOperation(this.schema, next)
        : mutate(this.schema, best, next);
    return random.chance(0.7) ? this.#withArguments(from, 'Query', random) : from;
  }

  /** Redraws some of an operation's arguments. */
  #withArguments(operation: Operation, parent: string, random: Random): Operation {
    return operation.map((selection) => {
      const { head, type, below } = selection;
      const inner = type === null ? below : this.#withArguments(below, type, random);
      const [, alias = '', name = ''] = /^(\w+: )?(\w+)/.exec(head) ?? [];
      const owner = this.schema.getType(parent);
      const field = owner !== undefined && 'getFields' in owner ? owner.getFields()[name] : undefined;
      if (field === undefined || !('args' in field) || field.args.length === 0 || random.chance(0.5))
        return { ...selection, below: inner };
      const args = argumentValues(field.args, random, this.pools).flatMap(({ argument, value }) => {
        if (argument.name === 'after') return [];
        const isText = getNamedType(argument.type).name === 'String' && typeof value === 'string';
        const drawn = argument.name === 'first' ? random.pick(pages) : isText ? random.pick(words) : value;
        return [`${argument.name}: ${literal(drawn, argument.type)}`];
      });
      return {
        head: `${alias}${name}${args.length === 0 ? '' : `(${args.join(', ')})`}`,
        type,
        below: inner,
      };
    });
  }

  /**
   * Weighs an operation. Returns null if it is not admitted or lower than `least`. The operation is sent twice and the
   * lower height counts. A single slow run may be a pause, but two slow runs are due to the operation.
   */
  async #weigh(
    operation: Operation,
    height: (weighed: Weighed) => number,
    least: number,
  ): Promise<Weighed | null> {
    const query = writeOperation(operation);
    if (!this.#isValid(query)) return null;
    const first = await this.#once(query);
    if (first === null || height(first) < least) return null;
    // A comment makes the document different, so that no cached result of the first run helps.
    const second = await this.#once(`${query} # again`);
    if (second === null) return null;
    return height(first) < height(second) ? first : { ...second, query };
  }

  /** Returns true if the operation is valid. Random changes can make it invalid. */
  #isValid(query: string): boolean {
    try {
      return validate(this.schema, parse(query)).length === 0;
    } catch {
      return false;
    }
  }

  async #once(query: string): Promise<Weighed | null> {
    let answer = { text: '', status: 0 };
    const weight = await this.target.weigh(async () => {
      answer = await ask(this.target, query);
    });
    return answer.status === 200 && !answer.text.startsWith('{"errors"')
      ? { ...weight, query, bytes: Buffer.byteLength(answer.text) }
      : null;
  }
}

async function ask(
  { url }: Target,
  query: string,
): Promise<{ readonly text: string; readonly status: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    body: JSON.stringify({ query }),
  });
  return { text: await response.text(), status: response.status };
}
