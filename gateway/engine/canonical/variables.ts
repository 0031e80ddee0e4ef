import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  isTypeSubTypeOf,
  Kind,
  parseType,
  typeFromAST,
  visit,
  type GraphQLInputType,
  type GraphQLSchema,
  type NameNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import type { Variables } from '../conditions';

/** Computes the value of a canonical variable from the client's variables; returns undefined if it has no value. */
type Binding = (raw: Variables) => unknown;

/** The client's name for the value of a canonical variable: the client's own variable, or else the argument. */
interface ClientName {
  readonly variable?: string | undefined;
  readonly argument?: string | undefined;
}

/**
 * The variables of a canonical operation: `v0`, `v1` and so on, in order of use. Literals become variables too,
 * provided that the schema defines their meaning.
 */
export class CanonicalVariables {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly told = new Map<string, ClientName>();
  readonly #constants: Record<string, unknown> = {};
  readonly #bindings: (readonly [name: string, binding: Binding])[] = [];
  readonly #client: ReadonlyMap<string, VariableDefinitionNode>;
  /**
   * Canonical variables that stand for a client's variable everywhere, by its name. This map holds the variables of
   * conditions; the map below holds the variables of all other places.
   */
  readonly #conditions = new Map<string, VariableNode>();
  readonly #shared = new Map<string, VariableNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    definitions: readonly VariableDefinitionNode[],
  ) {
    this.#client = new Map(definitions.map((each) => [each.variable.name.value, each]));
  }

  /** Finds the errors in the values. A condition may not be null, although a variable with a default may. */
  faultsOf(bound: Variables): readonly GraphQLError[] {
    return [...this.#conditions].flatMap(([client, { name }]) =>
      bound[name.value] == null
        ? new GraphQLError(`Variable "$${client}" of non-null type "Boolean!" must not be null.`, {
            nodes: this.#client.get(client) ?? null,
          })
        : [],
    );
  }

  /** Computes the values of the canonical variables, leaving out variables without a value. */
  bind(raw: Variables): Variables {
    if (this.#bindings.length === 0) return this.#constants;
    const bound = { ...this.#constants };
    for (const [name, binding] of this.#bindings) {
      const value = binding(raw);
      if (value !== undefined) bound[name] = value;
    }
    return bound;
  }

  /**
   * Canonicalises the value of an argument or of a part of an argument. The result is a variable if the schema defines
   * the meaning of the value, otherwise the client's literal with variables in its parts.
   */
  value(node: ValueNode, type: GraphQLInputType, argument: string): ValueNode {
    const binding = this.#bindingOf(node, type);
    if (binding !== null)
      return this.#added(node, parseType(String(type), { noLocation: true }), binding, argument);
    const nullable = isNonNullType(type) ? type.ofType : type;
    const item = isListType(nullable) ? nullable.ofType : null;
    if (node.kind === Kind.LIST && item !== null)
      return { ...node, values: node.values.map((each) => this.value(each, item, argument)) };
    if (node.kind === Kind.OBJECT && item !== null) return this.value(node, item, argument);
    if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
      const known = nullable.getFields();
      const fields = node.fields.map((field) => {
        const definition = known[field.name.value];
        return definition === undefined
          ? field
          : { ...field, value: this.value(field.value, definition.type, argument) };
      });
      return { ...node, fields: fields.sort(byName) };
    }
    return this.renamed(node);
  }

  /** Returns the Boolean variable that stands for the client's variable in conditions. */
  condition(name: string): VariableNode {
    const known = this.#conditions.get(name);
    if (known !== undefined) return known;
    const node = { kind: Kind.VARIABLE, name: nameNode(name) } as const;
    const added = this.#added(
      node,
      parseType('Boolean!', { noLocation: true }),
      this.#bindingOfVariable(name) ?? (() => null),
    );
    this.#conditions.set(name, added);
    return added;
  }

  /** Preserves a value as the client wrote it, apart from the names of its variables. */
  renamed(value: ValueNode): ValueNode {
    return visit(value, { Variable: ({ name }) => this.#sharedOf(name.value) });
  }

  /** Returns a variable as the client declared it, under a canonical name. */
  #sharedOf(name: string): VariableNode {
    const known = this.#shared.get(name);
    if (known !== undefined) return known;
    const definition = this.#client.get(name);
    if (definition === undefined) throw new Error(`The operation has no variable $${name}.`);
    const node = { kind: Kind.VARIABLE, name: nameNode(name) } as const;
    const added = this.#added(node, definition.type, (raw) => own(raw, name), undefined, definition);
    this.#shared.set(name, added);
    return added;
  }

  #added(
    from: ValueNode,
    type: TypeNode,
    binding: Binding,
    argument?: string,
    { defaultValue }: Pick<VariableDefinitionNode, 'defaultValue'> = {},
  ): VariableNode {
    const name = `v${String(this.definitions.length)}`;
    const variable = { kind: Kind.VARIABLE, name: nameNode(name) } as const;
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type,
      ...(defaultValue && { defaultValue }),
    });
    this.told.set(name, { variable: from.kind === Kind.VARIABLE ? from.name.value : undefined, argument });
    if (namesVariable(from)) this.#bindings.push([name, binding]);
    else this.#constants[name] = binding({});
    return variable;
  }

  /**
   * Returns a function that computes a value before any subgraph sees it; null if only a subgraph knows the meaning of
   * the value.
   */
  #bindingOf(node: ValueNode, type: GraphQLInputType): Binding | null {
    if (node.kind === Kind.VARIABLE) return this.#bindingOfVariable(node.name.value, type);
    if (node.kind === Kind.NULL) return () => null;
    if (isNonNullType(type)) return this.#bindingOf(node, type.ofType);
    if (isListType(type)) return this.#bindingOfList(node, type.ofType);
    if (isInputObjectType(type)) {
      if (node.kind !== Kind.OBJECT) return null;
      const fields = type.getFields();
      const bindings: [string, Binding][] = [];
      for (const { name, value } of node.fields) {
        const field = fields[name.value];
        const binding = field === undefined ? null : this.#bindingOf(value, field.type);
        if (binding === null) return null;
        bindings.push([name.value, binding]);
      }
      bindings.sort(([one], [other]) => (one < other ? -1 : 1));
      return (raw) =>
        Object.fromEntries(
          bindings.map(([name, of]) => [name, of(raw)] as const).filter(([, value]) => value !== undefined),
        );
    }
    const value = isEnumType(type)
      ? node.kind === Kind.ENUM
        ? node.value
        : undefined
      : isSpecifiedScalarType(type)
        ? scalarValue(node, type.name)
        : undefined;
    return value === undefined ? null : () => value;
  }

  /** Binds a list; a single value stands for a list with one item. */
  #bindingOfList(node: ValueNode, item: GraphQLInputType): Binding | null {
    const bindings = (node.kind === Kind.LIST ? node.values : [node]).map((each) =>
      this.#bindingOf(each, item),
    );
    if (!bindings.every((binding) => binding !== null)) return null;
    return (raw) => bindings.map((of) => of(raw) ?? null);
  }

  /**
   * Binds a client's variable. `type` is the type of the variable's place. A nullable variable in a non-null place is
   * left to the subgraph.
   */
  #bindingOfVariable(name: string, type?: GraphQLInputType): Binding | null {
    const definition = this.#client.get(name);
    const declared = definition && typeFromAST(this.schema, definition.type as never);
    if (definition === undefined || declared === undefined) return null;
    if (type !== undefined && !isTypeSubTypeOf(this.schema, declared as never, type as never)) return null;
    if (definition.defaultValue === undefined) return (raw) => own(raw, name);
    const fallback = this.#bindingOf(definition.defaultValue, declared as GraphQLInputType);
    if (fallback === null) return null;
    const value = fallback({});
    return (raw) => {
      const given = own(raw, name);
      return given === undefined ? value : given;
    };
  }
}

/** Converts a literal of a built-in scalar to JSON; undefined if it has no JSON form. */
function scalarValue(node: ValueNode, type: string): unknown {
  if (node.kind === Kind.STRING) return type === 'String' || type === 'ID' ? node.value : undefined;
  if (node.kind === Kind.BOOLEAN) return type === 'Boolean' ? node.value : undefined;
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) return undefined;
  if (type === 'ID') return node.kind === Kind.INT ? node.value : undefined;
  const number = Number(node.value);
  return (type === 'Int' || type === 'Float') && Number.isFinite(number) ? number : undefined;
}

function own(raw: Variables, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

function namesVariable(node: ValueNode): boolean {
  let names = false;
  visit(node, {
    Variable() {
      names = true;
    },
  });
  return names;
}

/** Compares by name, to sort arguments and input fields, whose order has no meaning. */
export function byName(one: { readonly name: NameNode }, other: { readonly name: NameNode }): number {
  return one.name.value < other.name.value ? -1 : 1;
}

/** Makes the document node of a name. */
export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
