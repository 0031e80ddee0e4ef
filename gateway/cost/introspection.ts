import {
  getNamedType,
  getNullableType,
  introspectionFromSchema,
  isListType,
  type GraphQLSchema,
} from 'graphql';
import { each, parts, repeated } from './counting';
import { mostOf, type Profile } from './profile';
import type { AskedField, ObjectSize, Sizes } from './sizes';

/** An object in the result of an introspection. */
type Described = Readonly<Record<string, unknown>>;

/** The options of the introspection query that requests everything. */
export const everything = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

/** The maximum size in bytes of a value that is missing from the introspection, which is the size of a Boolean. */
const SHORT = 5;

/**
 * Adds the sizes of introspection to the sizes of a graph. They are read from the schema the first time that a client
 * requests the schema. The types below `type` and `ofType` are named by their path, `__Field.type.ofType`, because the
 * path determines how many wrappers (lists and non-nulls) are left.
 */
export function withIntrospection(schema: GraphQLSchema, sizes: Sizes): Sizes {
  const isTold = ({ parent, field }: AskedField): boolean =>
    parent.startsWith('__') || field.name.startsWith('__');
  return {
    ...sizes,
    objects: (asked) => (isTold(asked) ? toldBy(schema).sizeOf(asked) : sizes.objects(asked)),
    bytes(asked) {
      if (!isTold(asked)) return sizes.bytes(asked);
      const profile = toldBy(schema).bytesOf(asked);
      return (at) => mostOf(profile, at);
    },
  };
}

const known = new WeakMap<GraphQLSchema, Introspected>();

function toldBy(schema: GraphQLSchema): Introspected {
  let told = known.get(schema);
  if (told === undefined) known.set(schema, (told = new Introspected(schema)));
  return told;
}

/** The result of introspecting a schema. */
class Introspected {
  readonly #schema: Described;
  readonly #types: ReadonlyMap<unknown, Described>;
  readonly #objects = new Map<string, readonly Described[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = introspectionFromSchema(schema, everything).__schema as unknown as Described;
    this.#types = new Map(listIn(this.#schema['types']).map((type) => [type['name'], type]));
  }

  sizeOf({ parent, field }: AskedField): ObjectSize {
    const type = getNamedType(field.type).name;
    if (!parent.startsWith('__')) return { name: type, count: each(() => 1) };
    const isList = isListType(getNullableType(field.type));
    const wrapped = type === '__Type' && !isList && parent !== '__Schema';
    const lengths = profileOf(this.#of(parent).map((object) => listIn(object[field.name]).length));
    const count = parts({ most: (at) => mostOf(lengths, at) });
    // A part occurs only once if the object to which it belongs occurs only once.
    const isPart = wrapped || parent === '__Schema' || (type !== '__Type' && !parent.includes('.'));
    return {
      name: wrapped ? `${parent}.${field.name}` : type,
      count: isPart ? count : (place) => ({ objects: repeated(count(place).objects.count) }),
    };
  }

  bytesOf({ parent, field }: AskedField): Profile {
    return profileOf(
      this.#of(parent).map((object) => {
        const value = object[field.name];
        return value === undefined ? SHORT : Buffer.byteLength(JSON.stringify(value));
      }),
    );
  }

  #of(name: string): readonly Described[] {
    let objects = this.#objects.get(name);
    if (objects === undefined) this.#objects.set(name, (objects = this.#find(name)));
    return objects;
  }

  #find(name: string): readonly Described[] {
    const dot = name.lastIndexOf('.');
    if (dot !== -1) {
      const field = name.slice(dot + 1);
      return this.#of(name.slice(0, dot)).flatMap((object) =>
        listIn(object[field]).map((one) => this.#types.get(one['name']) ?? one),
      );
    }
    const below = (parent: string, field: string) =>
      this.#of(parent).flatMap((object) => listIn(object[field]));
    switch (name) {
      case '__Schema':
        return [this.#schema];
      case '__Type':
        return [...this.#types.values()];
      case '__Directive':
        return below('__Schema', 'directives');
      case '__Field':
        return below('__Type', 'fields');
      case '__EnumValue':
        return below('__Type', 'enumValues');
      default:
        return [
          ...below('__Field', 'args'),
          ...below('__Directive', 'args'),
          ...below('__Type', 'inputFields'),
        ];
    }
  }
}

function listIn(value: unknown): readonly Described[] {
  if (Array.isArray(value)) return value as readonly Described[];
  return value == null ? [] : [value as Described];
}

/** Builds a profile: counts equal numbers and puts the largest number first. */
function profileOf(numbers: readonly number[]): Profile {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => other - one);
}
