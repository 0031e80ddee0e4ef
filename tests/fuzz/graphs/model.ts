/** An argument of a field: its name and its type as SDL, with the default value where it has one. */
export interface ArgumentModel {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
}

/** A field of the merged graph, and which subgraphs have which part in it. */
export interface FieldModel {
  readonly name: string;
  /** The type that its data keeps to, as SDL. */
  readonly data: string;
  /** Subgraphs that declare it nullable though its data is not: the merged field then is. */
  readonly looser: Set<string>;
  readonly args: readonly ArgumentModel[];
  /** The subgraphs that resolve it. */
  readonly owners: Set<string>;
  /** For abstract types: the object types that a value may have. */
  readonly targets: readonly string[];
  /** What it is worked out from, as a field set; its one owner is told this by the gateway. */
  requires?: string;
  /** By owner, what of the fields below that subgraph resolves along this way, as a field set. */
  readonly provides: Map<string, string>;
  /** Whether another subgraph provides it: its owner then shares it. */
  provided: boolean;
  /** The subgraph that still declares it and is not to be asked for it. */
  overridden?: string;
  inaccessible: boolean;
  /** Whether others depend on it, so that no fault is put in. */
  critical: boolean;
}

/** A key of an entity in one subgraph. */
export interface KeyModel {
  readonly fields: string;
  readonly resolvable: boolean;
}

/** An object type: an entity where it has keys, else a value type that all subgraphs share. */
export interface ObjectModel {
  readonly name: string;
  readonly fields: Map<string, FieldModel>;
  /** The subgraphs that have the type, each with its keys. */
  readonly keys: Map<string, KeyModel[]>;
  /** Fields that a subgraph declares without resolving them. */
  readonly external: Map<string, Set<string>>;
  /** The interfaces that it implements, by subgraph. */
  readonly interfaces: Map<string, Set<string>>;
  inaccessible: boolean;
}

/** An interface. */
export interface InterfaceModel {
  readonly name: string;
  /** The names of its fields in each subgraph that has it. */
  readonly fields: Map<string, Set<string>>;
  /** The subgraph where it has a key, where one has it as an object, and the fields that come from there. */
  readonly asObject?: { readonly home: string; readonly at: string; readonly fields: readonly FieldModel[] };
}

/** A union: its members in each subgraph that has it. */
export interface UnionModel {
  readonly name: string;
  readonly members: Map<string, readonly string[]>;
}

/** The forms in which different servers put the same answer. */
export type Flavour = 'yoga' | 'strawberry' | 'gqlgen' | 'terse';

/** A random federated graph. */
export interface GraphModel {
  readonly seed: number;
  readonly subgraphs: ReadonlyMap<string, Flavour>;
  readonly values: readonly ObjectModel[];
  readonly entities: readonly ObjectModel[];
  readonly interfaces: readonly InterfaceModel[];
  readonly unions: readonly UnionModel[];
  readonly queries: FieldModel[];
  readonly mutations: FieldModel[];
}

/** Values of the enum `Tone` that all subgraphs have, the one that clients may not see last. */
export const tones = ['LOW', 'HIGH', 'SECRET'] as const;

/** A field, with what most fields have. */
export function fieldOf(
  name: string,
  data: string,
  owners: readonly string[],
  { args = [], targets = [] }: Partial<Pick<FieldModel, 'args' | 'targets'>> = {},
): FieldModel {
  return {
    name,
    data,
    looser: new Set(),
    args,
    owners: new Set(owners),
    targets,
    provides: new Map(),
    provided: false,
    inaccessible: false,
    critical: false,
  };
}

/** The type of a field as clients see it. */
export function mergedType({ data, looser }: FieldModel): string {
  return looser.size === 0 ? data : data.replace(/!$/, '');
}

/** The type without lists and without what says that it is not null. */
export function namedIn(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

/** An object type by its name. */
export function objectIn(
  { entities, values }: Pick<GraphModel, 'entities' | 'values'>,
  name: string,
): ObjectModel {
  const found = [...entities, ...values].find((each) => each.name === name);
  if (found === undefined) throw new Error(`The graph has no object type ${name}.`);
  return found;
}
