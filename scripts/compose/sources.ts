import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLocation, GraphQLError, Kind, parse, Source, visit, type DocumentNode } from 'graphql';

/** A position in a file, such as `subgraphs/adept/schema.graphql:12`. */
type Place = string;

/** The files that contain the subgraphs' schemas. */
export class SchemaSources {
  private constructor(private readonly documents: readonly DocumentNode[]) {}

  /**
   * Reads the files of a folder.
   *
   * @throws GraphQLError if a file is not valid GraphQL. The error's message begins with file, line and column.
   */
  static read(folder = 'subgraphs'): SchemaSources {
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.graphql'),
    );
    return new SchemaSources(files.sort().map((file) => parsed(join(folder, file))));
  }

  /**
   * Returns the position of the definition of the first type or field that a message names, or of a reference to a
   * missing type. Returns undefined if the files contain none of the names.
   */
  placeIn(message: string): Place | undefined {
    for (const [, type = '', field] of message.matchAll(/\b([A-Z]\w*)(?:\.(\w+))?/g)) {
      const place = this.#placeOf(type, field);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  #placeOf(type: string, field: string | undefined): Place | undefined {
    let defined: Place | undefined;
    let referred: Place | undefined;
    for (const document of this.documents)
      visit(document, {
        enter(node, _key, _parent, _path, ancestors) {
          if (node.kind === Kind.NAMED_TYPE && node.name.value === type) referred ??= placeOf(node);
          const name = 'name' in node ? node.name : undefined;
          if (name?.value !== (field ?? type)) return;
          const isDefinition = /Definition$|Extension$/.test(node.kind);
          const isWanted = field === undefined ? isTypeNode(node.kind) : isFieldOf(type, ancestors.at(-1));
          if (isDefinition && isWanted) defined ??= placeOf(name);
        },
      });
    return defined ?? (field === undefined ? referred : this.#placeOf(type, undefined));
  }
}

const isTypeNode = (kind: string): boolean => /Type(Definition|Extension)$/.test(kind);

function isFieldOf(type: string, owner: unknown): boolean {
  return (owner as { readonly name?: { readonly value: string } } | undefined)?.name?.value === type;
}

function placeOf({
  loc,
}: {
  readonly loc?: { readonly start: number; readonly source: Source } | undefined;
}): Place | undefined {
  return loc === undefined
    ? undefined
    : `${loc.source.name}:${String(getLocation(loc.source, loc.start).line)}`;
}

function parsed(file: string): DocumentNode {
  try {
    return parse(new Source(readFileSync(file, 'utf8'), file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    throw new GraphQLError(`${file}:${String(line)}:${String(column)} ${error.message}`);
  }
}
