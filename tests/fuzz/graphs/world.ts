import { Kind, parseType, type TypeNode } from 'graphql';

import { fraction } from '../random';
import { tones, type FieldModel, type GraphModel, type ObjectModel } from './model';

/** A thing in the world: its type, and the id that tells it apart from others of that type. */
export interface Thing {
  readonly type: string;
  readonly id: string;
}

/** The coerced arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A field that fails on purpose. */
export class Failure extends Error {}

/** The value type that is part of a key. */
export const TAG = 'Tag';

/** The number of things of each entity. */
const COUNT = 3;

const words = ['', 'a', '0', 'false', 'null', 'Mali', 'ü \\ "q"', '__proto__'];
const numbers = [0, 0, 1, -1, 7, 2_147_483_647];
const floats = [0, 0.5, -1.25, 3, 1e21];
const anything: readonly string[] = [
  '0',
  '""',
  'false',
  '[]',
  '{}',
  '{"b":[null,{"c":""}]}',
  '{"__proto__":{"x":1}}',
  '[[0],["1"]]',
];

/**
 * The data of a graph. A field of a thing always has the same value for the same arguments. Both the subgraphs and the
 * monolith read it, each in its own way.
 */
export class World {
  readonly #places = new Map<string, number>();

  constructor(private readonly graph: GraphModel) {
    graph.entities.forEach(({ name }, index) => this.#places.set(name, index));
  }

  /** Returns all things of an entity. */
  all(type: string): readonly Thing[] {
    return Array.from({ length: COUNT }, (_, index) => ({
      type,
      id: String(10 * this.#placeOf(type) + index),
    }));
  }

  /** Finds a thing of one of these types that fulfils a condition; undefined if there is none. */
  find(types: readonly string[], has: (thing: Thing) => boolean): Thing | undefined {
    return types.flatMap((type) => this.all(type)).find(has);
  }

  /** Returns the value of a field of a thing; objects in it are things. Throws a {@link Failure} if it is to fail. */
  read({ type, id }: Thing, { name }: ObjectModel, field: FieldModel, args: Arguments): unknown {
    const key = this.#places.has(name) ? keyValue(field.name, id) : undefined;
    if (key !== undefined) return key;
    if (type === TAG) return `code of ${id}`;
    const place = `${String(this.graph.seed)} ${type} ${id} ${field.name} ${JSON.stringify(sorted(args))}`;
    if (!field.critical && fraction(`fails ${place}`) < 0.025)
      throw new Failure(`${type}.${field.name} fails`);
    return this.#value(parseType(field.data), field, place, args);
  }

  /** Returns the value of a root field. */
  root(field: FieldModel, args: Arguments): unknown {
    const listed = /^all([A-Z].*)$/.exec(field.name)?.[1];
    if (listed !== undefined) return this.all(listed);
    const place = `${String(this.graph.seed)} Query ${field.name} ${JSON.stringify(sorted(args))}`;
    return this.#value(parseType(field.data), field, place, args);
  }

  #value(type: TypeNode, field: FieldModel, place: string, args: Arguments): unknown {
    if (type.kind === Kind.NON_NULL_TYPE) {
      if (!field.critical && fraction(`missing ${place}`) < 0.025) return null;
      return this.#present(type.type, field, place, args);
    }
    if (fraction(`null ${place}`) < 0.15) return null;
    return this.#present(type, field, place, args);
  }

  #present(type: TypeNode, field: FieldModel, place: string, args: Arguments): unknown {
    if (type.kind === Kind.NON_NULL_TYPE) throw new Error('A type is not null twice.');
    if (type.kind === Kind.LIST_TYPE) {
      const length = Math.floor(fraction(`length ${place}`) * 4);
      return Array.from({ length }, (_, index) =>
        this.#value(type.type, field, `${place} ${String(index)}`, args),
      );
    }
    return this.#named(type.name.value, field, place, args);
  }

  #named(type: string, field: FieldModel, place: string, args: Arguments): unknown {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(fraction(`pick ${place}`) * list.length)] as T;
    switch (type) {
      case 'String':
        return Object.keys(args).length === 0 ? pick(words) : `${pick(words)}${JSON.stringify(sorted(args))}`;
      case 'Int':
        return pick(numbers);
      case 'Float':
        return pick(floats);
      case 'Boolean':
        return fraction(`pick ${place}`) < 0.5;
      case 'ID':
        return pick(['0', '7', 'x-1', '']);
      case 'Any':
        return JSON.parse(pick(anything)) as unknown;
      case 'Tone':
        // Rarely the value that is hidden from clients.
        return fraction(`tone ${place}`) < 0.1 ? tones[2] : pick(tones.slice(0, 2));
    }
    const target = field.targets.length > 0 ? pick(field.targets) : type;
    if (!this.#places.has(target)) return { type: target, id: place };
    const all = this.all(target);
    return all[Math.floor(fraction(`thing ${place}`) * all.length)];
  }

  #placeOf(type: string): number {
    const place = this.#places.get(type);
    if (place === undefined) throw new Error(`${type} is no entity.`);
    return place;
  }
}

/** Returns the value of a field that may belong to a key; undefined for all others. */
function keyValue(name: string, id: string): unknown {
  const number = Number(id);
  switch (name) {
    case 'id':
      return id;
    case 'sku':
      return `sku-${id}`;
    // Neither identifies a thing without the other, and both have falsy values.
    case 'row':
      return Math.floor(number / 2);
    case 'side':
      return number % 2 === 0 ? '' : 'right';
    case 'tag':
      return { type: TAG, id };
    default:
      return undefined;
  }
}

/** Sorts the keys of all objects in a value. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, below]) => [key, sorted(below)]),
  );
}
