import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { withTypeName } from './canonical/selections';
import { coercer } from './given';
import { compileIntrospection } from './introspector';
import { partsOf } from './operation';
import type { ResponsePath } from './paths';
import type { ProgramRun } from './program';

/** An operation split into the part for the subgraphs and the part about the schema. */
export interface Split {
  /** The operation without its introspection fields. */
  readonly fetched: DocumentNode;
  /** Adds the introspection results to the data of a run; null if the operation has no introspection. */
  readonly introspect: ((run: ProgramRun) => void) | null;
}

/**
 * Removes introspection (`__schema`, `__type`) from a canonical operation. The API schema resolves it wherever it
 * occurs: a field may return the query root again.
 */
export function splitIntrospection(document: DocumentNode, schema: GraphQLSchema): Split {
  const { operation } = partsOf(document);
  const places: Places = new Map();
  if (operation !== undefined) collect(operation.selectionSet, [], places);
  if (operation === undefined || places.size === 0) return { fetched: document, introspect: null };
  const asked = [...places.values()].map(({ path, selections }) => ({
    path,
    answer: answering(schema, questionOf(selections, operation)),
  }));
  return {
    fetched: visit(document, {
      Field: (field) => (isQuestion(field) ? null : undefined),
      SelectionSet: {
        leave: (set) => (set.selections.length === 0 ? withTypeName(set) : undefined),
      },
    }),
    introspect(run) {
      for (const { path, answer } of asked) put(run, path, answer(run));
    },
  };
}

function answering(schema: GraphQLSchema, question: DocumentNode): (run: ProgramRun) => ExecutionResult {
  const introspect = compileIntrospection(schema, question);
  const coerce = coercer(schema, partsOf(question).operation?.variableDefinitions);
  return ({ given, budget }) => introspect(given.by(coerce)?.variables ?? given.variables, budget);
}

/** The introspection selections at each place, with the keys that lead to the place. */
type Places = Map<string, { readonly path: readonly string[]; readonly selections: SelectionNode[] }>;

function collect(set: SelectionSetNode, path: readonly string[], into: Places): void {
  const selections = questionsIn(set);
  if (selections.length > 0) {
    const place = JSON.stringify(path);
    const known = into.get(place);
    if (known === undefined) into.set(place, { path, selections: [...selections] });
    else known.selections.push(...selections);
  }
  for (const field of fieldsIn(set))
    if (field.selectionSet !== undefined && !isQuestion(field))
      collect(field.selectionSet, [...path, (field.alias ?? field.name).value], into);
}

/** Returns the introspection fields of a selection set, wrapped in their fragments. */
function questionsIn({ selections }: SelectionSetNode): readonly SelectionNode[] {
  return selections.flatMap((node): readonly SelectionNode[] => {
    if (node.kind !== Kind.INLINE_FRAGMENT) return node.kind === Kind.FIELD && isQuestion(node) ? [node] : [];
    const inside = questionsIn(node.selectionSet);
    return inside.length === 0
      ? []
      : [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: inside } }];
  });
}

function fieldsIn({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((node): readonly FieldNode[] =>
    node.kind === Kind.FIELD ? [node] : node.kind === Kind.INLINE_FRAGMENT ? fieldsIn(node.selectionSet) : [],
  );
}

function isQuestion({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

function questionOf(
  selections: readonly SelectionNode[],
  { variableDefinitions = [] }: OperationDefinitionNode,
): DocumentNode {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const definition: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
    selectionSet,
  };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}

function put(
  { data, errors }: ProgramRun,
  path: readonly string[],
  { data: answers, errors: found = [] }: ExecutionResult,
): void {
  forObjectsAt(data, path, [], (object, place) => {
    Object.assign(object, answers);
    for (const error of found) errors.push(placed(error, place));
  });
}

/** Visits the objects at the end of a path of keys, including the items of lists. */
function forObjectsAt(
  value: unknown,
  path: readonly string[],
  place: ResponsePath,
  use: (object: object, place: ResponsePath) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => forObjectsAt(item, path, [...place, index], use));
    return;
  }
  const [step, ...rest] = path;
  if (step === undefined) use(value, place);
  else forObjectsAt((value as Readonly<Record<string, unknown>>)[step], rest, [...place, step], use);
}

function placed(
  { message, path = [], originalError, extensions }: GraphQLError,
  at: ResponsePath,
): GraphQLError {
  return new GraphQLError(message, {
    path: [...at, ...path],
    originalError: originalError ?? null,
    extensions,
  });
}
