/** What a meeting or an initiative leads to, in the order of the record. */
export interface Links {
  /** Codes of those who took part in a meeting, or whom an initiative is for. */
  readonly countries: readonly string[];
  /** Global ids of countries and organisations, by the field of the graph that gives them. */
  readonly parties: Readonly<Record<string, readonly string[]>>;
}

/** What an initiative leads to. */
export interface InitiativeLinks extends Links {
  /** Numbers of its domains, in order. */
  readonly domains: readonly number[];
}
