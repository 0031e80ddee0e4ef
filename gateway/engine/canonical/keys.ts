import {
  print,
  visit,
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type GraphQLField,
  type ValueNode,
} from 'graphql';
import { byName, type CanonicalVariables } from './variables';

/** A field of a canonical operation, however often and under whatever aliases the client asks it at its place. */
export interface CanonicalField {
  /** Its response key. */
  readonly key: string;
  readonly args: readonly ArgumentNode[];
  /** The keys of what is selected below it. */
  readonly below: Keys;
}

/** A field as the client asks it. */
export interface AskedField {
  readonly node: FieldNode;
  /** undefined for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** Its directives but for conditions. */
  readonly directives: readonly DirectiveNode[];
  /** The client's key where no other may share the field: the root fields of a mutation run as often as they are asked. */
  readonly only: string | null;
}

/** What all keys of an operation are made with. */
export interface Naming {
  /** See {@link separatorFor}. */
  readonly separator: string;
  readonly variables: CanonicalVariables;
  /** The keys that are no field's name, with the name of their field. */
  readonly numbered: Map<string, string>;
}

/**
 * The response keys at one place of the response. A field without arguments has its own name as its key. One with
 * arguments has its name and a number, so that other arguments stand beside it and equal ones share its key.
 */
export class Keys {
  readonly #fields = new Map<string, CanonicalField>();
  readonly #numbers = new Map<string, number>();

  constructor(private readonly naming: Naming) {}

  /** The field that a client's selection means. */
  of(asked: AskedField): CanonicalField {
    const identity = identityOf(asked);
    let field = this.#fields.get(identity);
    if (field === undefined) this.#fields.set(identity, (field = this.#added(asked)));
    return field;
  }

  #added({ node, definition, directives, only }: AskedField): CanonicalField {
    const { variables } = this.naming;
    const name = node.name.value;
    const args = [...(node.arguments ?? [])].sort(byName).map((argument) => {
      const type = typeOf(argument, definition);
      const value =
        type === undefined
          ? variables.renamed(argument.value)
          : variables.value(argument.value, type, argument.name.value);
      return { ...argument, value };
    });
    const plain =
      args.length === 0 && directives.length === 0 && only === null && !(name in Object.prototype);
    return { key: plain ? name : this.#numbered(name), args, below: new Keys(this.naming) };
  }

  #numbered(name: string): string {
    const number = this.#numbers.get(name) ?? 0;
    const key = `${name}${this.naming.separator}${String(number)}`;
    this.#numbers.set(name, number + 1);
    this.naming.numbered.set(key, name);
    return key;
  }
}

/** What is the same for selections that mean one field: all but alias, conditions and what is selected below. */
function identityOf({ node, definition, directives, only }: AskedField): string {
  const args = [...(node.arguments ?? [])]
    .sort(byName)
    .map((argument) => [
      argument.name.value,
      print(ordered(argument.value)),
      String(typeOf(argument, definition)),
    ]);
  return args.length === 0 && directives.length === 0 && only === null
    ? node.name.value
    : JSON.stringify([node.name.value, args, directives.map(print), only]);
}

function typeOf({ name }: ArgumentNode, definition: AskedField['definition']) {
  return definition?.args.find((each) => each.name === name.value)?.type;
}

/** The order of an input object's fields says nothing. */
function ordered(value: ValueNode): ValueNode {
  return visit(value, {
    ObjectValue: { leave: (node) => ({ ...node, fields: [...node.fields].sort(byName) }) },
  });
}

/** What stands between a field's name and a number, so that the whole is the name of none of these fields. */
export function separatorFor(fieldNames: Iterable<string>): string {
  let longest = 1;
  for (const name of fieldNames) longest = Math.max(longest, /(_+)\d+$/.exec(name)?.[1]?.length ?? 0);
  return '_'.repeat(longest + 1);
}
