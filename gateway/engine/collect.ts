import {
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { ALWAYS, narrowed, type Condition } from './conditions';

/** The named fragments of a document. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A type whose fields can be selected: an interface where it is not known of which of its types something is. */
export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** A selection set, and the condition under which it counts. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly condition: Condition;
}

/** A field as it stands somewhere in the selections, and the condition under which it counts there. */
export interface Occurrence {
  readonly node: FieldNode;
  readonly condition: Condition;
  /** Its place among all fields of the selections. */
  readonly place: number;
}

/** All that is selected under one response key: the specification merges these. */
export interface CollectedField {
  readonly key: string;
  /** The field's name: the same in every occurrence, or the document would not be valid. */
  readonly name: string;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
  /** What is selected below it. */
  readonly below: readonly Selected[];
}

/** What is done with each part of selections. */
export interface SelectionVisitor {
  field(key: string, node: FieldNode, condition: Condition): void;
  /** Whether what is in a fragment, on the type of this name if on any, is gone through as well. */
  enters(on: string | undefined, inside: Selected): boolean;
}

/**
 * Goes through selections in their order, those of their fragments among them, without what can never be there. A fragment
 * that was spread without a condition has all its fields; spreading it again adds nothing.
 */
export function eachSelected(
  fragments: Fragments,
  selections: readonly Selected[],
  visitor: SelectionVisitor,
): void {
  const spread = new Set<FragmentDefinitionNode | InlineFragmentNode>();
  const visit = ({ set, condition: outer }: Selected): void => {
    for (const selection of set.selections) {
      const condition = narrowed(outer, selection.directives);
      if (condition === null) continue;
      if (selection.kind === Kind.FIELD) {
        visitor.field((selection.alias ?? selection.name).value, selection, condition);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (fragment === undefined || spread.has(fragment)) continue;
      if (fragment !== selection && condition === ALWAYS) spread.add(fragment);
      const inside = { set: fragment.selectionSet, condition };
      if (visitor.enters(fragment.typeCondition?.name.value, inside)) visit(inside);
    }
  };
  selections.forEach(visit);
}

/**
 * The fields that the selections ask of an object of this type, by response key and in order, as `CollectFields` of the
 * specification finds them; but ahead of time: what depends on variables is kept as a condition.
 */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: FieldsType,
  selections: readonly Selected[],
): readonly CollectedField[] {
  const found = new Map<string, Occurrence[]>();
  let place = 0;
  eachSelected(fragments, selections, {
    field(key, node, condition) {
      const occurrence = { node, condition, place };
      place += 1;
      const known = found.get(key);
      if (known === undefined) found.set(key, [occurrence]);
      else known.push(occurrence);
    },
    enters: (on) => applies(schema, on, type),
  });
  return [...found].map(([key, occurrences]) => ({
    key,
    name: occurrences[0]?.node.name.value ?? '',
    occurrences: occurrences as [Occurrence, ...Occurrence[]],
    below: occurrences.flatMap(({ node, condition }) =>
      node.selectionSet === undefined ? [] : [{ set: node.selectionSet, condition }],
    ),
  }));
}

/** A place of the response where a field is written, when it is. */
export interface Slot {
  readonly field: CollectedField;
  /** It is written here when this holds … */
  readonly when: Condition;
  /** … and none of these does: then it was written before. */
  readonly unless: readonly Condition[];
}

/**
 * The fields in the order of the response: each where it is first selected. Where that depends on variables a field has
 * a slot for each place at which it may come.
 */
export function slotsOf(fields: readonly CollectedField[]): readonly Slot[] {
  const placed = fields.flatMap((field) => {
    const slots: (Slot & { readonly place: number })[] = [];
    for (const { condition, place } of field.occurrences) {
      const before = slots.map(({ when }) => when);
      slots.push({ field, when: condition, unless: before, place });
      if (condition.length === 0) break;
    }
    return slots;
  });
  return placed.sort((one, other) => one.place - other.place);
}

/** Whether a fragment on `condition` counts for an object of this type. */
function applies(schema: GraphQLSchema, condition: string | undefined, type: FieldsType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
