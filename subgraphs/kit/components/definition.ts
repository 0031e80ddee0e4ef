/** A component as `component.ts` in its folder declares it for all other parts of the graph. */
export interface ComponentDefinition<Name extends string = string> {
  /** Its name in the graph, which is the name of its folder in capitals. */
  readonly name: Name;
  /** The GraphQL type of the component itself. */
  readonly type: string;
  /** Its name as used within a sentence. */
  readonly phrase: string;
  /** The description of its name in the schema. */
  readonly description: string;
  /** The default port of its subgraph. Components are always listed in order of port. */
  readonly port: number;
  /** True if the component adopts action plans, in which case its data has `actionPlans.json`. */
  readonly hasActionPlans: boolean;
  /** True if the component has a list of its member countries. */
  readonly listsMembers: boolean;
}
