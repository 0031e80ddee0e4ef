/** The references of a meeting or an initiative to other records, in the order in which the record lists them. */
export interface Links {
  /** The codes of the countries that took part in a meeting or benefit from an initiative. */
  readonly countries: readonly string[];
  /** Global ids of countries and organisations, by the name of the field that returns them. */
  readonly parties: Readonly<Record<string, readonly string[]>>;
}

/** The references of an initiative to other records. */
export interface InitiativeLinks extends Links {
  /** The numbers of its domains, in ascending order. */
  readonly domains: readonly number[];
}
