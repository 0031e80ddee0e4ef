import {
  OperationTypeNode,
  visit,
  visitWithTypeInfo,
  isAbstractType,
  TypeInfo,
  getNamedType,
  parse,
  type ExecutionResult,
} from 'graphql';

import type { PlanNode } from '../../../gateway/engine/plan';
import type { RandomGraph } from './run';

/** The features of federation that plans can use, and the features that answers can have. */
const names = [
  'entity fetch',
  'compound key',
  'several keys',
  'key that is not resolvable',
  '@requires',
  '@requires with arguments',
  '@requires of @requires',
  '@provides',
  '@shareable',
  '@override',
  '@inaccessible',
  'interface',
  'union',
  '@interfaceObject',
  '@requires on an @interfaceObject',
  'enum',
  'condition',
  'mutation',
  'answer with errors',
  'answer with null',
  'falsy value',
] as const;

type Feature = (typeof names)[number];

/** Counts the plans and the answers with each feature. */
export class Features {
  readonly counts = new Map<Feature, number>(names.map((name) => [name, 0]));

  /** Counts a plan and returns it. */
  planned(graph: RandomGraph, plan: PlanNode | undefined): PlanNode | undefined {
    const crossed = new Set<Feature>();
    const walk = (node: PlanNode): void => {
      if (node.kind === 'Sequence' || node.kind === 'Parallel') node.nodes.forEach(walk);
      else if (node.kind === 'Flatten') walk(node.node);
      else if (node.kind === 'Condition') {
        crossed.add('condition');
        for (const branch of [node.ifClause, node.elseClause]) if (branch !== undefined) walk(branch);
      } else if (node.kind === 'Fetch') fetchCrosses(graph, node, crossed);
    };
    if (plan !== undefined) walk(plan);
    this.#add(crossed);
    return plan;
  }

  /** Counts an answer. */
  answered({ data, errors }: ExecutionResult): void {
    const held = new Set<Feature>();
    if (errors !== undefined) held.add('answer with errors');
    const look = (value: unknown): void => {
      if (value === null) held.add('answer with null');
      else if (typeof value === 'object') Object.values(value).forEach(look);
      else if (value === 0 || value === '' || value === false) held.add('falsy value');
    };
    look(data ?? {});
    this.#add(held);
  }

  #add(crossed: ReadonlySet<Feature>): void {
    for (const name of crossed) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

type Fetch = Extract<PlanNode, { kind: 'Fetch' }>;

function fetchCrosses({ model, subgraphs }: RandomGraph, fetch: Fetch, crossed: Set<Feature>): void {
  const name = fetch.serviceName;
  const schema = subgraphs.find((subgraph) => subgraph.name === name)?.schema;
  if (schema === undefined) return;
  if (fetch.requires !== undefined) crossed.add('entity fetch');
  if (fetch.operationKind === OperationTypeNode.MUTATION) crossed.add('mutation');
  for (const required of fetch.requires ?? []) {
    if (required.kind !== 'InlineFragment') continue;
    const keys =
      model.entities.find((entity) => entity.name === required.typeCondition)?.keys.get(name) ?? [];
    const asked = required.selections.map((each) => (each.kind === 'Field' ? each.name : ''));
    if (asked.includes('row') || asked.includes('tag')) crossed.add('compound key');
    if (keys.length > 1) crossed.add('several keys');
    if (keys.some(({ resolvable }) => !resolvable)) crossed.add('key that is not resolvable');
    if (
      model.interfaces.some(
        ({ asObject, name: type }) => asObject?.at === name && type === required.typeCondition,
      )
    )
      crossed.add('@interfaceObject');
  }
  const info = new TypeInfo(schema);
  visit(
    parse(fetch.operation),
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const type = info.getType();
        const named = type && getNamedType(type);
        if (isAbstractType(named) && named.name !== '_Entity')
          crossed.add('getFields' in named ? 'interface' : 'union');
        if (named?.name === 'Tone') crossed.add('enum');
        const asObject = model.interfaces.find(
          (one) => one.asObject?.at === name && one.name === parent?.name,
        )?.asObject;
        const owner = model.entities.find((entity) => entity.name === parent?.name);
        const field =
          asObject?.fields.find((one) => one.name === node.name.value) ??
          owner?.fields.get(node.name.value) ??
          model.queries.find((one) => parent?.name === 'Query' && one.name === node.name.value);
        if (field === undefined) return;
        if (asObject !== undefined) crossed.add('@interfaceObject');
        if (field.requires !== undefined) {
          crossed.add(asObject === undefined ? '@requires' : '@requires on an @interfaceObject');
          if (field.requires.includes('(')) crossed.add('@requires with arguments');
          if (field.requires.includes('needs')) crossed.add('@requires of @requires');
        }
        if (field.provides.has(name)) crossed.add('@provides');
        if (field.owners.size > 1 && /^(f|to|shared)/.test(field.name)) crossed.add('@shareable');
        if (field.overridden !== undefined) crossed.add('@override');
        if (field.inaccessible) crossed.add('@inaccessible');
      },
    }),
  );
}
