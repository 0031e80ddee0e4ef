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
import { objectWriter } from './objects';

/** Thrown where the data cannot be written straight out: a null that must not be, a value of a wrong kind. */
export const UNWRITABLE: Error = new Error('left to completion');

type Json = Record<string, unknown>;

/** Writes a value of the response as JSON text. Throws `UNWRITABLE` where completion has to decide. */
export type Write = (value: unknown, variables: Variables) => string;

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
    const slots = slotsOf(collectFields(schema, fragments, type, selected));
    const members = slots.map(({ field }) => ({ key: field.key, write: memberOf(type, field) }));
    return slots.some(isConditional) ? conditionalWriter(slots, members) : objectWriter(members);
  });

  function memberOf(parent: GraphQLObjectType, { name, below }: CollectedField): Write {
    if (name === TypeNameMetaFieldDef.name) {
      const text = JSON.stringify(parent.name);
      return (value) => (value === null ? 'null' : text);
    }
    const definition = parent.getFields()[name];
    if (definition === undefined) throw new Error(`The API schema has no field ${parent.name}.${name}.`);
    return valueOf(definition.type, below);
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

const isConditional = ({ when, unless }: Slot): boolean => when.length > 0 || unless.length > 0;

/** Writes objects of which some members depend on variables. */
function conditionalWriter(
  slots: readonly Slot[],
  members: readonly { readonly key: string; readonly write: Write }[],
): Write {
  const parts = slots.map(({ when, unless }, index) => {
    const { key = '', write = unwritable } = members[index] ?? {};
    return { when, unless, key, write, head: `${JSON.stringify(key)}:` };
  });
  return (value, variables) => {
    let text = '{';
    for (const { when, unless, key, write, head } of parts) {
      if (!holds(when, variables) || anyHolds(unless, variables)) continue;
      if (text !== '{') text += ',';
      text += head + write((value as Json)[key], variables);
    }
    return `${text}}`;
  };
}

// Nothing is ever cut off a text that was put together: that would copy it, once for each level.
function list(write: Write): Write {
  return (value, variables) => {
    if (value == null) return 'null';
    if (!Array.isArray(value)) return unwritable();
    let text = '[';
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) text += ',';
      text += write(value[index], variables);
    }
    return `${text}]`;
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
