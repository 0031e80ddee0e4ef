import {
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import {
  collectFields,
  slotsOf,
  type CollectedField,
  type Fragments,
  type Selected,
  type Slot,
} from './collect';
import { anyHolds, holds, type Variables } from './conditions';
import { leafText } from './leafText';
import { perSelections } from './memo';

/** Thrown where the data cannot be written straight out: a null that must not be, a value of a wrong kind. */
export const UNWRITABLE: Error = new Error('left to completion');

type Json = Record<string, unknown>;

/** Writes a value of the response as JSON text. Throws `UNWRITABLE` where completion has to decide. */
export type Write = (value: unknown, variables: Variables) => string;

/** Writes one member of an object, its key and colon included; the empty string where it is left out. */
type WriteMember = (object: Json, variables: Variables) => string;

/**
 * Compiles an operation on the API schema into a writer of its response: the fields that were asked for, in their
 * order, out of data that also holds keys and type names which only the plan needed.
 */
export function writerOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  root: GraphQLObjectType,
  selections: readonly Selected[],
): Write {
  const objectOf = perSelections((type, selected): Write => {
    const members = slotsOf(collectFields(schema, fragments, type, selected)).map((slot) =>
      member(type, slot),
    );
    return (value, variables) => {
      let text = '';
      for (const write of members) text += write(value as Json, variables);
      return text === '' ? '{}' : `{${text.slice(1)}}`;
    };
  });

  function member(parent: GraphQLObjectType, { field, when, unless }: Slot): WriteMember {
    const head = `,${JSON.stringify(field.key)}:`;
    const write =
      field.name === TypeNameMetaFieldDef.name ? typeName(parent, field.key) : fieldOf(parent, field);
    if (when.length === 0 && unless.length === 0)
      return (object, variables) => head + write(object, variables);
    return (object, variables) =>
      holds(when, variables) && !anyHolds(unless, variables) ? head + write(object, variables) : '';
  }

  function typeName(parent: GraphQLObjectType, key: string): WriteMember {
    const text = JSON.stringify(parent.name);
    return (object) => (object[key] === null ? 'null' : text);
  }

  function fieldOf(parent: GraphQLObjectType, { key, name, below }: CollectedField): WriteMember {
    const definition = parent.getFields()[name];
    if (definition === undefined) throw new Error(`The API schema has no field ${parent.name}.${name}.`);
    const write = valueOf(definition.type, below);
    return (object, variables) => write(object[key], variables);
  }

  function valueOf(type: GraphQLOutputType, below: readonly Selected[]): Write {
    if (isNonNullType(type)) {
      const write = valueOf(type.ofType, below);
      return (value, variables) => (value == null ? unwritable() : write(value, variables));
    }
    if (isListType(type)) return list(valueOf(type.ofType, below));
    const named = getNamedType(type);
    if (isLeafType(named)) return leaf(named);
    if (isObjectType(named)) {
      const write = objectOf(named, below);
      return (value, variables) =>
        value == null ? 'null' : typeof value === 'object' ? write(value, variables) : unwritable();
    }
    return abstract(named, below);
  }

  function abstract(type: GraphQLAbstractType, below: readonly Selected[]): Write {
    const writers = new Map(
      schema.getPossibleTypes(type).map((possible) => [possible.name, objectOf(possible, below)]),
    );
    return (value, variables) => {
      if (value == null) return 'null';
      const write = writers.get((value as Json)['__typename'] as string);
      return write === undefined ? unwritable() : write(value, variables);
    };
  }

  return objectOf(root, selections);
}

function list(write: Write): Write {
  return (value, variables) => {
    if (value == null) return 'null';
    if (!Array.isArray(value)) return unwritable();
    let text = '';
    for (const item of value as unknown[]) text += `,${write(item, variables)}`;
    return text === '' ? '[]' : `[${text.slice(1)}]`;
  };
}

function leaf(type: GraphQLLeafType): Write {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => (value == null ? 'null' : (texts.get(value as string) ?? unwritable()));
  }
  const text = leafText(type.name);
  return (value) => (value == null ? 'null' : (text(value) ?? unwritable()));
}

function unwritable(): never {
  throw UNWRITABLE;
}
