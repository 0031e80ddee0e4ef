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

/** A type whose fields can be selected; an interface if the concrete type of an object is unknown. */
export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** A selection set, and the condition under which it applies. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly condition: Condition;
}

/** One occurrence of a field in the selections, and the condition under which it applies. */
interface Occurrence {
  readonly node: FieldNode;
  readonly condition: Condition;
  /** Its position among all fields of the selections. */
  readonly place: number;
}

/** Everything selected under one response key; the specification merges these selections. */
export interface CollectedField {
  readonly key: string;
  /** The field's name, the same in every occurrence of a valid document. */
  readonly name: string;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
  /** The selections below the field. */
  readonly below: readonly Selected[];
}

/** The callbacks of a walk through selections. */
interface SelectionVisitor {
  field(key: string, node: FieldNode, condition: Condition): void;
  /** Returns true to enter a fragment. `on` names the fragment's type condition, if it has one. */
  enters(on: string | undefined, inside: Selected): boolean;
}

/**
 * Visits selections in order, including the selections in fragments, and skips any that can never apply. A fragment
 * that was spread unconditionally has contributed all its fields, so spreading it again adds nothing.
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
 * Collects the fields that the selections request of an object of this type, by response key and in order, like the
 * specification's `CollectFields`. It runs ahead of time, so everything that depends on variables remains a condition.
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

/** A position in the response at which a field may be written. */
export interface Slot {
  readonly field: CollectedField;
  /** The field is written here if this condition holds … */
  readonly when: Condition;
  /** … and none of these conditions holds, because then the field was written earlier. */
  readonly unless: readonly Condition[];
}

/**
 * Puts the fields in the order of the response, each where it is first selected. If the position of a field depends on
 * variables, the field has a slot for each possible position.
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

/** True if a fragment on `condition` applies to an object of this type. */
function applies(schema: GraphQLSchema, condition: string | undefined, type: FieldsType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
