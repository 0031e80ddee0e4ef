/** An argument of a field: its name and its type as SDL, with the default value if it has one. */
export interface ArgumentModel {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
}

/** A field of the merged graph, with the parts that subgraphs play in it. */
export interface FieldModel {
  readonly name: string;
  /** The type that its data conforms to, as SDL. */
  readonly data: string;
  /** The subgraphs that declare it nullable although its data is not; the merged field is then nullable. */
  readonly looser: Set<string>;
  readonly args: readonly ArgumentModel[];
  /** The subgraphs that resolve it. */
  readonly owners: Set<string>;
  /** For abstract types: the object types that a value may have. */
  readonly targets: readonly string[];
  /** The fields that it is computed from, as a field set; the gateway passes their values to its one owner. */
  requires?: string;
  /** The fields below it that an owner resolves only here, as a field set, by owner. */
  readonly provides: Map<string, string>;
  /** True if another subgraph provides it; its owner then declares it shareable. */
  provided: boolean;
  /** The subgraph that still declares it but must not be asked for it. */
  overridden?: string;
  inaccessible: boolean;
  /** True if other fields depend on it, so that it must not fail. */
  critical: boolean;
}

/** A key of an entity in one subgraph. */
export interface KeyModel {
  readonly fields: string;
  readonly resolvable: boolean;
}

/** An object type: an entity if it has keys, otherwise a value type that all subgraphs share. */
export interface ObjectModel {
  readonly name: string;
  readonly fields: Map<string, FieldModel>;
  /** The subgraphs that have the type, each with its keys. */
  readonly keys: Map<string, KeyModel[]>;
  /** The fields that a subgraph declares without resolving them. */
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
  /** If a subgraph (`at`) has it as an object: the subgraph where it has a key (`home`), and the fields from `at`. */
  readonly asObject?: { readonly home: string; readonly at: string; readonly fields: readonly FieldModel[] };
}

/** A union: its members in each subgraph that has it. */
export interface UnionModel {
  readonly name: string;
  readonly members: Map<string, readonly string[]>;
}

/** The kinds of servers, which send the same answer in different forms. */
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

/** The values of the enum `Tone`, which all subgraphs have; the last is hidden from clients. */
export const tones = ['LOW', 'HIGH', 'SECRET'] as const;

/** Makes a field, with the properties of most fields as defaults. */
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

/** Returns the type of a field as clients see it. */
export function mergedType({ data, looser }: FieldModel): string {
  return looser.size === 0 ? data : data.replace(/!$/, '');
}

/** Returns a type's name without its list and non-null marks. */
export function namedIn(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

/** Finds an object type by its name. */
export function objectIn(
  { entities, values }: Pick<GraphModel, 'entities' | 'values'>,
  name: string,
): ObjectModel {
  const found = [...entities, ...values].find((each) => each.name === name);
  if (found === undefined) throw new Error(`The graph has no object type ${name}.`);
  return found;
}
