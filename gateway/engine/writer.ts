import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsOf, rootOf, type ReadSlot, type View } from './canonical/view';
import type { CollectedField, FieldsType, Selected, Slot } from './collect';
import { ALWAYS, anyHolds, holds, type Variables } from './conditions';
import { generalType, typeNeeded } from './general';
import type { JsonBytes } from './jsonBytes';
import { perSelections } from './memo';
import { objectWriter } from './objects';
import { scalarOf } from './scalars';
import { fieldOf } from './types';

/** Thrown if the data cannot be written directly: a forbidden null, or a value of a wrong kind. */
export const UNWRITABLE: Error = new Error('left to completion');

type Json = Record<string, unknown>;

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a];

/**
 * Writes a value of the response as JSON.
 *
 * @throws UNWRITABLE if completion has to decide.
 */
export type Write = (value: unknown, variables: Variables, out: JsonBytes) => void;

/**
 * Compiles a client's view of an operation into a writer of its response: the requested fields, in order and under the
 * client's keys. The data has canonical keys and also holds fields that only the plan needed.
 */
export function writerOf(view: View): Write {
  const { schema } = view;
  const objectOf = perSelections((type: FieldsType, selected): Write => {
    const slots = fieldsOf(view, type, selected);
    const members = slots.map(({ field, read }) => ({ key: field.key, read, write: memberOf(type, field) }));
    return slots.some(isConditional) ? conditionalWriter(slots, members) : objectWriter(members);
  });

  function memberOf(parent: FieldsType, { name, below }: CollectedField): Write {
    if (name === TypeNameMetaFieldDef.name) {
      if (isInterfaceType(parent)) return unwritable;
      return (value, _, out) => (value === null ? writeNull(out) : out.string(parent.name));
    }
    const definition = fieldOf(schema, parent, name);
    if (definition === undefined) throw new Error(`The API schema has no field ${parent.name}.${name}.`);
    return valueOf(definition.type, below);
  }

  function valueOf(type: GraphQLOutputType, below: readonly Selected[]): Write {
    const named = getNamedType(type);
    if (isLeafType(named)) return leafValue(type);
    if (isNonNullType(type)) return notNull(valueOf(type.ofType, below));
    if (isListType(type)) return list(valueOf(type.ofType, below));
    if (isObjectType(named)) {
      const write = objectOf(named, below);
      return (value, variables, out) => {
        if (value == null) writeNull(out);
        else if (typeof value === 'object') write(value, variables, out);
        else unwritable();
      };
    }
    return abstract(named, below);
  }

  function abstract(type: GraphQLAbstractType, below: readonly Selected[]): Write {
    const writers = new Map<string, Write>();
    for (const possible of schema.getPossibleTypes(type))
      writers.set(possible.name, objectOf(possible, below));
    const needed = isInterfaceType(type) ? typeNeeded(schema, type, below) : [ALWAYS];
    const isGeneral = isInterfaceType(type) && !needed.some(({ length }) => length === 0);
    const general = isGeneral ? objectOf(type, below) : unwritable;
    return (value, variables, out) => {
      if (value == null) writeNull(out);
      else {
        const name = (value as Json)['__typename'];
        const write = writers.get(name as string);
        if (write !== undefined) write(value, variables, out);
        else if (
          typeof value === 'object' &&
          generalType(schema, type, name) !== null &&
          !anyHolds(needed, variables)
        )
          general(value, variables, out);
        else unwritable();
      }
    };
  }

  return objectOf(view.root, rootOf(view));
}

const isConditional = ({ when, unless }: Slot): boolean => when.length > 0 || unless.length > 0;

/** Returns a writer of objects whose members partly depend on variables. */
function conditionalWriter(slots: readonly ReadSlot[], members: readonly { readonly write: Write }[]): Write {
  const parts = slots.map(({ when, unless, read, field: { key } }, index) => {
    const { write = unwritable } = members[index] ?? {};
    return { when, unless, key, read, write };
  });
  return (value, variables, out) => {
    let first = true;
    out.byte(OPEN_OBJECT);
    for (const { when, unless, key, read, write } of parts) {
      if (!holds(when, variables) || anyHolds(unless, variables)) continue;
      if (!first) out.byte(COMMA);
      first = false;
      out.string(key);
      out.byte(COLON);
      write((value as Json)[read], variables, out);
    }
    out.byte(CLOSE_OBJECT);
  };
}

function notNull(write: Write): Write {
  return (value, variables, out) => (value == null ? unwritable() : write(value, variables, out));
}

function list(write: Write): Write {
  return (value, variables, out) => {
    if (value == null) {
      writeNull(out);
      return;
    }
    if (!Array.isArray(value)) return unwritable();
    out.byte(OPEN_LIST);
    for (let index = 0; index < value.length; index += 1) {
      out.budget.spend();
      if (index > 0) out.byte(COMMA);
      write(value[index], variables, out);
    }
    out.byte(CLOSE_LIST);
  };
}

// Writers of leaf values, which are the same in every operation.
const leafValues = new WeakMap<GraphQLOutputType, Write>();

function leafValue(type: GraphQLOutputType): Write {
  let write = leafValues.get(type);
  if (write === undefined) {
    if (isNonNullType(type)) write = notNull(leafValue(type.ofType));
    else if (isListType(type)) write = list(leafValue(type.ofType));
    else write = leaf(type as GraphQLLeafType);
    leafValues.set(type, write);
  }
  return write;
}

function leaf(type: GraphQLLeafType): Write {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value, _, out) => {
      if (value == null) writeNull(out);
      else if (names.has(value)) out.string(value as string);
      else unwritable();
    };
  }
  const { fits, write } = scalarOf(type.name);
  return (value, _, out) => {
    if (value == null) writeNull(out);
    else if (fits(value)) write(value as never, out);
    else unwritable();
  };
}

function writeNull(out: JsonBytes): void {
  out.ascii('null');
}

function unwritable(): never {
  throw UNWRITABLE;
}
