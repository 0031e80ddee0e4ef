import { Kind, parse, type SelectionSetNode } from 'graphql';
import { EACH } from './paths';
import type { FetchNode, PlanNode, QueryPlanSelectionNode } from './plan';
import { FRAGMENT } from './rewrites';

/** Values in the response, each as the path of keys to the value, regardless of the object's type. */
type Values = ReadonlySet<string>;

/**
 * A step of a plan: the values that it fetches, and the values that it passes to subgraphs without having fetched them.
 */
interface Step {
  readonly node: PlanNode;
  readonly brings: Values;
  readonly tells: Values;
}

/**
 * Reorders a plan so that no fetch runs in parallel with a fetch that supplies its inputs. The planner forgets this
 * dependency when it merges fetches that serve the needs of several fields.
 */
export function inOrder(plan: PlanNode): PlanNode {
  return stepOf(plan, [], new Set()).node;
}

/** Analyses the node at a path, where the values `known` are available beforehand. */
function stepOf(node: PlanNode, path: readonly string[], known: Values): Step {
  switch (node.kind) {
    case 'Fetch':
      return { node, brings: broughtBy(node, path), tells: toldBy(node, path) };
    case 'Flatten': {
      const step = stepOf(node.node, [...path, ...keysIn(node.path)], known);
      return { ...step, node: step.node === node.node ? node : { ...node, node: step.node } };
    }
    case 'Condition': {
      const [yes, no] = [node.ifClause, node.elseClause].map((one) => one && stepOf(one, path, known));
      const changed = yes?.node !== node.ifClause || no?.node !== node.elseClause;
      return {
        ...together([yes, no].filter((step) => step !== undefined)),
        node: changed
          ? { ...node, ...(yes && { ifClause: yes.node }), ...(no && { elseClause: no.node }) }
          : node,
      };
    }
    case 'Sequence': {
      const steps: Step[] = [];
      for (const each of node.nodes)
        steps.push(stepOf(each, path, union([known, ...steps.map(({ brings }) => brings)])));
      const nodes = steps.map((step) => step.node);
      const isSame = nodes.every((each, index) => each === node.nodes[index]);
      return { ...inSequence(steps), node: isSame ? node : { ...node, nodes } };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => stepOf(each, path, known));
      const waves = wavesOf(steps, known).map((wave) => wave.map((step) => step.node));
      const isSame = waves.length < 2 && steps.every((step, index) => step.node === node.nodes[index]);
      const nodes = waves.map((wave): PlanNode =>
        wave.length === 1 ? (wave[0] as PlanNode) : { kind: 'Parallel', nodes: wave },
      );
      return {
        ...(waves.length < 2 ? together(steps) : inSequence(wavesOf(steps, known).map(together))),
        node: isSame ? node : nodes.length === 1 ? (nodes[0] as PlanNode) : { kind: 'Sequence', nodes },
      };
    }
    case 'Defer':
      return { node, brings: new Set(), tells: new Set() };
  }
}

/**
 * Groups steps into waves that run one after the other. The steps of a wave may run in parallel. Steps that depend on
 * each other in a cycle run together.
 */
function wavesOf(steps: readonly Step[], known: Values): readonly (readonly Step[])[] {
  const waves: (readonly Step[])[] = [];
  let left = steps;
  let there = known;
  while (left.length > 0) {
    const ready = left.filter(({ tells }) => {
      const missing = [...tells].filter((value) => !there.has(value));
      return !missing.some((value) => left.some((other) => other.tells !== tells && other.brings.has(value)));
    });
    const wave = ready.length > 0 ? ready : left;
    waves.push(wave);
    there = union([there, ...wave.map(({ brings }) => brings)]);
    left = left.filter((step) => !wave.includes(step));
  }
  return waves;
}

function together(steps: readonly Omit<Step, 'node'>[]): Omit<Step, 'node'> {
  return {
    brings: union(steps.map(({ brings }) => brings)),
    tells: union(steps.map(({ tells }) => tells)),
  };
}

function inSequence(steps: readonly Omit<Step, 'node'>[]): Omit<Step, 'node'> {
  const tells = steps.flatMap((step, index) => {
    const before = union(steps.slice(0, index).map(({ brings }) => brings));
    return [...step.tells].filter((value) => !before.has(value));
  });
  return { brings: together(steps).brings, tells: new Set(tells) };
}

function union(sets: readonly Values[]): Values {
  return new Set(sets.flatMap((set) => [...set]));
}

const keysIn = (path: readonly (string | number)[]): readonly string[] =>
  path.map(String).filter((step) => step !== EACH && !step.startsWith(FRAGMENT));

const valueAt = (path: readonly string[]): string => path.join(' ');

function broughtBy(fetch: FetchNode, path: readonly string[]): Values {
  const found = new Set<string>();
  const visit = ({ selections }: SelectionSetNode, at: readonly string[]): void => {
    for (const selection of selections)
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, at);
      else if (selection.kind === Kind.FIELD) {
        const own = [...at, (selection.alias ?? selection.name).value];
        found.add(valueAt(own));
        if (selection.selectionSet !== undefined) visit(selection.selectionSet, own);
      }
  };
  for (const definition of parse(fetch.operation, { noLocation: true }).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const root of definition.selectionSet.selections) {
        const below = root.kind === Kind.FIELD && fetch.requires ? root.selectionSet : undefined;
        visit(below ?? { kind: Kind.SELECTION_SET, selections: [root] }, path);
      }
  return found;
}

function toldBy({ requires = [] }: FetchNode, path: readonly string[]): Values {
  const found = new Set<string>();
  const visit = (selection: QueryPlanSelectionNode, at: readonly string[]): void => {
    const own = selection.kind === 'Field' ? [...at, selection.alias ?? selection.name] : at;
    if (selection.kind === 'Field' && selection.name !== '__typename') found.add(valueAt(own));
    for (const below of selection.selections ?? []) visit(below, own);
  };
  for (const selection of requires) visit(selection, path);
  return found;
}
