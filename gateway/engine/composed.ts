import { buildASTSchema, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import {
  apiOf,
  Joins,
  plannedForm,
  refuseLabels,
  type FixedFields,
  type PlannedSupergraph,
} from './supergraph';

/** What is known of a supergraph without a planner. */
export class Composed {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The names of all fields, those among them that clients do not see. */
  readonly fieldNames: ReadonlySet<string>;
  /** What the supergraph says of keys and of what fields need, in the planner's terms. */
  readonly joins: Joins;
  /** Fields that stand in plans under names of the planner's own. */
  readonly fixed: FixedFields;
  /** The supergraph as the planner is to see it, where that is another. */
  readonly planned: PlannedSupergraph | null;
  #supergraphSchema: GraphQLSchema | undefined;

  /** Reads a supergraph that was composed. Fails where the text is no schema, or has what is not served. */
  constructor(readonly sdl: string) {
    refuseLabels(sdl);
    const document = parse(sdl, { noLocation: true });
    this.planned = plannedForm(sdl);
    this.apiSchema = built(apiOf(document));
    this.fieldNames = fieldNamesIn(this.planned === null ? document : this.#plannedDocument());
    this.joins = this.planned?.joins ?? new Joins(() => this.#plannedDocument());
    this.fixed = this.planned?.fixed ?? new Map();
  }

  /** The whole supergraph. Made when it is first asked for. */
  get supergraphSchema(): GraphQLSchema {
    return (this.#supergraphSchema ??= built(this.#plannedDocument()));
  }

  #plannedDocument(): DocumentNode {
    return parse(this.planned?.sdl ?? this.sdl, { noLocation: true });
  }
}

/** Whoever composed it held it against the rules of schemas. */
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
