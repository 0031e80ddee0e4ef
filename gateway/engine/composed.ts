import { buildASTSchema, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import {
  apiOf,
  Joins,
  plannedForm,
  refuseLabels,
  type FixedFields,
  type PlannedSupergraph,
} from './supergraph';

/** All information about a supergraph that does not require planning. */
export class Composed {
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The names of all fields, including those hidden from clients. */
  readonly fieldNames: ReadonlySet<string>;
  /** The keys and the `@requires` of the supergraph, in the planner's terms. */
  readonly joins: Joins;
  /** Fields that plans refer to by the planner's own names. */
  readonly fixed: FixedFields;
  /** The supergraph as adapted for the planner; null if no change is needed. */
  readonly planned: PlannedSupergraph | null;
  #supergraphSchema: GraphQLSchema | undefined;

  /**
   * Reads a composed supergraph.
   *
   * @throws if the string is not a schema, or uses an unsupported feature.
   */
  constructor(readonly sdl: string) {
    refuseLabels(sdl);
    const document = parse(sdl, { noLocation: true });
    this.planned = plannedForm(sdl);
    this.apiSchema = built(apiOf(document));
    this.fieldNames = fieldNamesIn(this.planned === null ? document : this.#plannedDocument());
    this.joins = this.planned?.joins ?? new Joins(() => this.#plannedDocument());
    this.fixed = this.planned?.fixed ?? new Map();
  }

  /** The schema of the whole supergraph, built on first use. */
  get supergraphSchema(): GraphQLSchema {
    return (this.#supergraphSchema ??= built(this.#plannedDocument()));
  }

  #plannedDocument(): DocumentNode {
    return parse(this.planned?.sdl ?? this.sdl, { noLocation: true });
  }
}

/** Builds a schema without validation, because composition has already validated it. */
function built(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

function fieldNamesIn({ definitions }: DocumentNode): ReadonlySet<string> {
  return new Set(
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (one.fields ?? []).map(({ name }) => name.value)
        : [],
    ),
  );
}
