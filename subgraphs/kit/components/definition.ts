/** A component as its folder declares it in `component.ts`, for all other parts of the graph. */
export interface ComponentDefinition<Name extends string = string> {
  /** Its name in the graph, which is the name of its folder in capitals. */
  readonly name: Name;
  /** The GraphQL type of the component itself. */
  readonly type: string;
  /** Its name within a sentence. */
  readonly phrase: string;
  /** The description of its name in the schema. */
  readonly description: string;
  /** The default port of its subgraph. Components are always listed in the order of their ports. */
  readonly port: number;
  /** True if it adopts action plans: its data has `actionPlans.json`. */
  readonly hasActionPlans: boolean;
  /** True if it keeps a list of its member countries. */
  readonly listsMembers: boolean;
}
