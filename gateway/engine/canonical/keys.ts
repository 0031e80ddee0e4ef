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

/** A field of a canonical operation, which may stand for several selections of the client under different aliases. */
export interface CanonicalField {
  /** Its response key. */
  readonly key: string;
  readonly args: readonly ArgumentNode[];
  /** The keys of the selections below it. */
  readonly below: Keys;
}

/** A field as the client selects it. */
export interface AskedField {
  readonly node: FieldNode;
  /** `undefined` for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** Its directives, except conditions. */
  readonly directives: readonly DirectiveNode[];
  /**
   * The client's key if no other selection may share the field. Examples are a root field of a mutation, which runs
   * once per selection, and an object in a form whose objects are kept `apart`. Otherwise null.
   */
  readonly only: string | null;
}

/** The parts that all keys of an operation share. */
export interface Naming {
  /** See {@link separatorFor}. */
  readonly separator: string;
  readonly variables: CanonicalVariables;
  /** The generated keys, each with the name of its field. */
  readonly numbered: Map<string, string>;
}

/**
 * The response keys at one place of the response. The key of a field without arguments is its name. The key of a field
 * with arguments is its name and a number: equal arguments share a key, different arguments do not.
 */
export class Keys {
  readonly #fields = new Map<string, CanonicalField>();
  readonly #numbers = new Map<string, number>();

  constructor(private readonly naming: Naming) {}

  /** Returns the canonical field of a client's selection. */
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

/**
 * Returns a string that is equal for selections of the same field; the alias, the conditions and the selections below
 * are ignored.
 */
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

/** Sorts the fields of input objects, whose order has no meaning. */
function ordered(value: ValueNode): ValueNode {
  return visit(value, {
    ObjectValue: { leave: (node) => ({ ...node, fields: [...node.fields].sort(byName) }) },
  });
}

/** Returns a separator that, between a field's name and a number, never produces the name of one of these fields. */
export function separatorFor(fieldNames: Iterable<string>): string {
  let longest = 1;
  for (const name of fieldNames) longest = Math.max(longest, /(_+)\d+$/.exec(name)?.[1]?.length ?? 0);
  return '_'.repeat(longest + 1);
}
