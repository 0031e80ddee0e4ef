import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { ALWAYS } from '../engine/conditions';
import type { Fragments, Selected } from '../engine/collect';
import { collect } from './collect';
import { objectCost, valueCost, type FieldCost } from './field';
import type { Raw } from './given';
import { boundOf, casesOf, type Bound, type Branch, type SelectionCost } from './selection';
import type { Sizes } from './sizes';

/**
 * The cost of an operation, computed from its variables before it runs. It is an upper bound: a response is never
 * larger.
 */
export interface Cost {
  readonly bound: (variables: Raw) => Bound;
  /** Returns the path of the field that contributes most to the bound. */
  readonly dearest: (variables: Raw, of: keyof Bound) => string;
}

/** The parameters of {@link compileCost}. */
export interface Costed {
  readonly schema: GraphQLSchema;
  readonly sizes: Sizes;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

/** The bytes of `{"data":{}}` and a line break. */
const FRAME_BYTES = 12;

/** Compiles the cost of a valid operation into functions of its variables. */
export function compileCost(costed: Costed): Cost {
  const { schema, sizes, operation } = costed;
  const root = schema.getRootType(operation.operation);
  if (root == null) throw new Error('A valid operation has its root.');
  const selection = compile(
    costed,
    root,
    root.name,
    [{ set: operation.selectionSet, condition: ALWAYS }],
    '',
  );
  const complete = withDefaults(operation);
  return {
    bound(raw) {
      const variables = complete(raw);
      const { objects, bytes } = boundOf(selection, sizes.root, undefined, { variables, tell: undefined });
      return { objects, bytes: bytes + FRAME_BYTES };
    },
    dearest(raw, of) {
      const variables = complete(raw);
      const added = new Map<string, number>();
      const tell = (path: string, bound: Bound) => void added.set(path, (added.get(path) ?? 0) + bound[of]);
      boundOf(selection, sizes.root, undefined, { variables, tell });
      let [dearest, most] = ['', -1];
      for (const [path, sum] of added) if (sum > most) [dearest, most] = [path, sum];
      return dearest;
    },
  };
}

/** Makes the function that adds default values to variables, for conditions. Only Booleans matter to conditions. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode): (raw: Raw) => Raw {
  const defaults = Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
  return Object.keys(defaults).length === 0 ? (raw) => raw : (raw) => ({ ...defaults, ...raw });
}

/** @param name the name of the objects in the sizes */
function compile(
  costed: Costed,
  type: GraphQLCompositeType,
  name: string,
  selections: readonly Selected[],
  path: string,
): SelectionCost {
  const { schema, sizes, fragments } = costed;
  const collected = collect(schema, fragments, type, selections);
  const fields: FieldCost[] = [];
  for (const { key, node, conditions, below } of collected.fields.values()) {
    const field = fieldOf(schema, type, node.name.value);
    if (field === undefined) continue;
    const here = path === '' ? key : `${path}.${key}`;
    const question = { parent: name, type: type.name, field, node, operation: costed.operation };
    const named = getNamedType(field.type);
    const asked = {
      path: here,
      key,
      conditions,
      weight: sizes.weight?.(question) ?? (isCompositeType(named) ? 1 : 0),
      argumentWeight: sizes.argumentWeight?.(question) ?? 0,
    };
    if (!isCompositeType(named)) {
      fields.push(
        valueCost(asked, field === TypeNameMetaFieldDef ? typeName(schema, type) : sizes.bytes(question)),
      );
      continue;
    }
    const size = sizes.objects(question);
    const inside = compile(costed, named, size.name, below, here);
    fields.push(objectCost(asked, field.type, size, inside));
  }
  const branches = new Map<GraphQLCompositeType, Branch>();
  for (const [on, selected] of collected.branches)
    branches.set(on, {
      selection: compile(costed, on, on.name, selected, path),
      narrow: (at) => sizes.ofType(on.name, at),
    });
  return { fields, branches: [...branches.values()], cases: casesOf(schema, type, branches) };
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Counts the bytes of `__typename`. */
function typeName(schema: GraphQLSchema, type: GraphQLCompositeType) {
  const names = isObjectType(type) ? [type.name] : schema.getPossibleTypes(type).map(({ name }) => name);
  const bytes = 2 + Math.max(0, ...names.map(({ length }) => length));
  return ({ count }: { readonly count: number }) => count * bytes;
}
