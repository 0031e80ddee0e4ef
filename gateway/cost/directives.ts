import {
  isTypeDefinitionNode,
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';

/** The arguments of a field's `@listSize`, which describes the length of lists. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** The statements of a supergraph in the directives of the cost specification. */
export interface Said {
  /** `@listSize` of fields, by `Type.field`. */
  readonly lists: ReadonlyMap<string, ListSize>;
  /** `@cost` of types by name, of fields by `Type.field` and of arguments by `Type.field.argument`. */
  readonly weights: ReadonlyMap<string, number>;
}

const specification = /^https:\/\/specs\.apollo\.dev\/cost\//;

/**
 * Reads the cost directives of a supergraph. Only directives that the supergraph links from the specification count.
 */
export function saidIn(supergraphSdl: string): Said {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = namesIn(document);
  const lists = new Map<string, ListSize>();
  const weights = new Map<string, number>();
  const weigh = (place: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    const { weight } = argumentsOf(directives, names.cost) ?? {};
    if (weight !== undefined) weights.set(place, Number(weight));
  };
  for (const definition of document.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const type = definition.name.value;
    weigh(type, definition.directives);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const place = `${type}.${field.name.value}`;
      weigh(place, field.directives);
      for (const argument of field.arguments ?? [])
        weigh(`${place}.${argument.name.value}`, argument.directives);
      const said = argumentsOf(field.directives, names.listSize);
      if (said !== undefined) lists.set(place, listSizeOf(said));
    }
  }
  return { lists, weights };
}

type Arguments = Readonly<Record<string, unknown>>;

function listSizeOf({
  assumedSize,
  slicingArguments,
  sizedFields,
  requireOneSlicingArgument,
}: Arguments): ListSize {
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: (slicingArguments ?? []) as readonly string[],
    sizedFields: (sizedFields ?? []) as readonly string[],
    requireOneSlicingArgument: requireOneSlicingArgument !== false,
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string | undefined,
): Arguments | undefined {
  const directive = directives?.find((one) => one.name.value === name);
  return (
    directive &&
    Object.fromEntries(
      (directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]),
    )
  );
}

/** Returns the names under which the directives are imported. */
function namesIn({ definitions }: DocumentNode): { readonly cost?: string; readonly listSize?: string } {
  const schema = definitions.find((one) => one.kind === Kind.SCHEMA_DEFINITION);
  const links = schema?.directives?.filter(({ name }) => name.value === 'link') ?? [];
  for (const link of links) {
    const { url, import: imports, as } = argumentsOf([link], 'link') ?? {};
    if (typeof url !== 'string' || !specification.test(url)) continue;
    const prefix = typeof as === 'string' ? as : 'cost';
    const imported = new Map(
      ((imports ?? []) as readonly (string | { readonly name: string; readonly as?: string })[]).map((one) =>
        typeof one === 'string' ? [one, one] : [one.name, one.as ?? one.name],
      ),
    );
    return {
      cost: imported.get('@cost')?.slice(1) ?? prefix,
      listSize: imported.get('@listSize')?.slice(1) ?? `${prefix}__listSize`,
    };
  }
  return {};
}
