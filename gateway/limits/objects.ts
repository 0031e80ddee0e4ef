import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { ErrorCode } from '../errors';

/** How many records a list without pages is taken to hold: a meeting's participants, the longest of them, are as many. */
const recordsInList = 30;

/** How many parts of a record such a list is taken to hold: the objectives of an area, the sources of a meeting. */
const partsInList = 5;

/** The largest page that any field gives. A larger one is refused by the field itself, which says so better. */
const largestPage = 2_000;

/** An operation as it is about to run. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses an operation whose answer could hold more than `most` objects, worked out from its page sizes before it runs.
 * Nested lists multiply: six small levels of countries, their meetings and those meetings' participants would be a
 * thousand million objects, from one line of GraphQL that every other limit lets through.
 *
 * @returns how many it could hold.
 * @throws GraphQLError with the code `TOO_MANY_OBJECTS`.
 */
export function checkObjects(asked: Asked, most: number): number {
  const found = estimateObjects(asked);
  if (found <= most) return found;
  const count = found > Number.MAX_SAFE_INTEGER ? 'far too many' : `up to ${String(found)}`;
  throw new GraphQLError(
    `The answer could hold ${count} objects, and ${String(most)} are allowed. Ask for smaller pages with \`first\`, or for fewer lists within lists.`,
    { extensions: { code: ErrorCode.TOO_MANY_OBJECTS, limit: most, http: { status: 400 } } },
  );
}

/**
 * How many objects the answer could hold: each list counts as its page, or as the usual length of its kind. Fragments
 * are walked once for each page size that they are used under, however often that is.
 */
export function estimateObjects({ schema, operation, fragments, variables }: Asked): number {
  const known = new Map<string, number>();

  /** `page` is the page size where the parent is a connection. */
  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType | undefined, page?: number): number {
    let total = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) total += ofField(node, parent, page);
      else if (node.kind === Kind.FRAGMENT_SPREAD) total += ofFragment(node.name.value, page);
      else {
        const { typeCondition } = node;
        const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
        total += ofSelections(node.selectionSet, type, page);
      }
    }
    return total;
  }

  function ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${String(page)}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const estimated = fragment ? ofSelections(fragment.selectionSet, type, page) : 0;
    known.set(key, estimated);
    return estimated;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const inPage = page !== undefined && (field.name === 'nodes' || field.name === 'edges');
    const each = 1 + ofSelections(node.selectionSet, type, isList ? undefined : pageOf(node, field));
    if (!isList) return each;
    return each * (inPage ? page : (pageOf(node, field) ?? (isRecord(type) ? recordsInList : partsInList)));
  }

  /** The page that a field with the argument `first` is asked for; undefined for a field without it. */
  function pageOf(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | undefined {
    const first = args.find(({ name }) => name === 'first');
    if (!first) return undefined;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    let size: unknown = first.defaultValue;
    if (value?.kind === Kind.INT) size = Number(value.value);
    if (value?.kind === Kind.VARIABLE) size = variableValue(value.name.value) ?? size;
    return typeof size === 'number' ? Math.min(Math.max(size, 0), largestPage) : recordsInList;
  }

  function variableValue(name: string): unknown {
    if (Object.hasOwn(variables, name)) return variables[name];
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    const { defaultValue } = definition ?? {};
    return defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined;
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** Whether a type is a record, with a global id and links to further records; else it is a part of one. */
function isRecord(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().some(isRecord);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}
