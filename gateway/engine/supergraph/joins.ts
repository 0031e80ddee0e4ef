import type { DocumentNode, SelectionSetNode } from 'graphql';
import { directivesOf, graphNames, textOf, typesIn, type FieldsType } from './document';
import { fieldSet } from './fieldSets';

/** What a supergraph says of its subgraphs' keys and of what their fields need. It is read when that is first asked. */
export class Joins {
  #types: ReadonlyMap<string, FieldsType> | undefined;
  #graphs: ReadonlyMap<string, string> | undefined;

  constructor(private readonly read: () => DocumentNode) {}

  /** What a subgraph needs to be told for a field of a type; undefined where it needs nothing but a key. */
  requiredFor(subgraph: string, type: string, field: string): SelectionSetNode | undefined {
    const { types, graphs } = this.#read();
    const found = types.get(type)?.fields?.find(({ name }) => name.value === field);
    const text = found && this.#own(directivesOf(found, 'join__field'), graphs.get(subgraph), 'requires')[0];
    return text === undefined ? undefined : fieldSet(text);
  }

  /** The keys of a type in a subgraph. */
  keysOf(subgraph: string, type: string): readonly SelectionSetNode[] {
    const { types, graphs } = this.#read();
    const found = types.get(type);
    if (found === undefined) return [];
    return this.#own(directivesOf(found, 'join__type'), graphs.get(subgraph), 'key').map(fieldSet);
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
