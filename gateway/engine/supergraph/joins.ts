import type { DocumentNode, SelectionSetNode } from 'graphql';
import { directivesOf, graphNames, textOf, typesIn, type FieldsType } from './document';
import { fieldSet } from './fieldSets';

/** The keys and `@requires` of a supergraph's subgraphs, read on first use. */
export class Joins {
  #types: ReadonlyMap<string, FieldsType> | undefined;
  #graphs: ReadonlyMap<string, string> | undefined;

  constructor(private readonly read: () => DocumentNode) {}

  /** Returns the fields that a subgraph needs to receive for a field of a type; undefined if a key is enough. */
  requiredFor(subgraph: string, type: string, field: string): SelectionSetNode | undefined {
    const { types, graphs } = this.#read();
    const found = types.get(type)?.fields?.find(({ name }) => name.value === field);
    const text = found && this.#own(directivesOf(found, 'join__field'), graphs.get(subgraph), 'requires')[0];
    return text === undefined ? undefined : fieldSet(text);
  }

  /** Returns the keys of a type in a subgraph. */
  keysOf(subgraph: string, type: string): readonly SelectionSetNode[] {
    const { types, graphs } = this.#read();
    const found = types.get(type);
    if (found === undefined) return [];
    return this.#own(directivesOf(found, 'join__type'), graphs.get(subgraph), 'key').map(fieldSet);
  }

  /**
   * Returns the names, at any depth, of all fields of an object of this type that subgraphs may receive: its keys, and
   * the fields that the given fields need, which may themselves need others.
   */
  toldOf(type: string, fields: Iterable<string>): ReadonlySet<string> {
    const { types } = this.#read();
    const own = types.get(type);
    const definitions = [own, ...(own?.interfaces ?? []).map(({ name }) => types.get(name.value))].filter(
      (one) => one !== undefined,
    );
    const joins = definitions.flatMap((one) => directivesOf(one, 'join__type'));
    const told = new Set(joins.flatMap((join) => namesIn(textOf(join, 'key'))));
    // Iterating over a set also visits the elements that are added during the iteration.
    const needing = new Set([...fields, ...told]);
    for (const field of needing)
      for (const name of neededFor(definitions, field)) {
        told.add(name);
        needing.add(name);
      }
    return told;
  }

  #own(joins: ReturnType<typeof directivesOf>, graph: string | undefined, argument: string): string[] {
    return joins
      .filter((join) => textOf(join, 'graph') === graph)
      .map((join) => textOf(join, argument))
      .filter((text) => text !== undefined);
  }

  #read() {
    if (this.#types === undefined || this.#graphs === undefined) {
      const document = this.read();
      this.#types = typesIn(document);
      this.#graphs = new Map([...graphNames(document)].map(([value, name]) => [name, value]));
    }
    return { types: this.#types, graphs: this.#graphs };
  }
}

/** Returns the names of the fields that any subgraph needs for a field of these types. */
function neededFor(types: readonly FieldsType[], field: string): readonly string[] {
  return types
    .flatMap(({ fields = [] }) => fields.filter(({ name }) => name.value === field))
    .flatMap((one) => directivesOf(one, 'join__field'))
    .flatMap((join) => namesIn(textOf(join, 'requires')));
}

const namesIn = (fieldSetText = ''): readonly string[] => fieldSetText.match(/[_A-Za-z]\w*/g) ?? [];
