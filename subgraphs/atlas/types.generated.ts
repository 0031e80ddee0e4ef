// Generated from the schema by `npm run generate`. Not to be edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. The `DatePrecision` field beside it tells how much of the date is known. */
  LocalDate: { input: string; output: string; }
  /** A country's ISO 3166-1 alpha-2 code, such as `ML`; Kosovo is `XK`. */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as `EUR`. */
  Currency: { input: string; output: string; }
  /** A point in time in ISO 8601 format, with its time zone. */
  DateTime: { input: Date | string; output: Date | string; }
  federation__FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
};

/** The languages in which names, titles and summaries are available. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** The five components of the Migration Mobility Dialogue. */
export type ComponentName =
  /** The Rabat Process: Euro-African dialogue on migration and development, since 2006. */
  | 'RABAT'
  /** The Khartoum Process: EU–Horn of Africa Migration Route Initiative, since 2014. */
  | 'KHARTOUM'
  /** The Joint Valletta Action Plan of 2015, with its database of initiatives in five domains. */
  | 'JVAP'
  /** The continental dialogue between the African Union, the regional communities, and European and African states. */
  | 'CONTINENTAL'
  /** ADEPT, the Africa-Europe Diaspora Development Platform. */
  | 'ADEPT';

/** How much of a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known; the day is given as 01. */
  | 'MONTH'
  /** Only the year is known; the month and day are given as 01-01. */
  | 'YEAR';

/** The side of the dialogue to which a country belongs. */
export type Region =
  /** Africa: the members of the African Union. */
  | 'AFRICA'
  /** Europe: the European Union and its neighbours. */
  | 'EUROPE'
  /** Neither. The country is included because a record names it, as a funder for example. */
  | 'OTHER';

/** Any record that has a global id and can be fetched again with `node(id:)`. */
export type Node = {
  /** The global id: a kind and a name, such as `meeting:rabat-2018-05-02-marrakesh-ministerial`. */
  readonly id: Scalars['ID']['output'];
};

/** A public page or document from which a record was taken. */
export type Source = {
  /** Its address, as cited. */
  readonly url: Scalars['String']['output'];
};

/** An amount in one currency. The graph never adds up amounts in different currencies. */
export type Money = {
  /** The amount, in whole units of the currency. */
  readonly amount: Scalars['Float']['output'];
  /** The currency. */
  readonly currency: Scalars['Currency']['output'];
};

/** A period of time. A null end is either unknown or still open; the note of the record says which. */
export type Period = {
  /** The first day, or null if it is not known. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it is not known or the period is not over. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** How far a country has progressed with the African Union's free movement protocol. */
export type FreeMovementProgress =
  /** Signed and ratified. */
  | 'RATIFIED'
  /** Signed but not ratified. */
  | 'SIGNED'
  /** Neither signed nor ratified. */
  | 'NOT_SIGNED';

/** The kind of meeting. */
export type MeetingType =
  /** Heads of state or government. */
  | 'SUMMIT'
  /** Ministers. */
  | 'MINISTERIAL_CONFERENCE'
  /** Senior officials, who prepare and follow up the ministers' decisions. */
  | 'SENIOR_OFFICIALS_MEETING'
  /** The small group of countries that steers a process. */
  | 'STEERING_COMMITTEE'
  /** Experts on one theme. */
  | 'THEMATIC_MEETING'
  /** Technical work, often by invitation. */
  | 'TECHNICAL_MEETING'
  /** A workshop. */
  | 'WORKSHOP'
  /** A training course. */
  | 'TRAINING'
  /** The national focal points. */
  | 'FOCAL_POINTS_MEETING'
  /** An open forum. */
  | 'FORUM'
  /** The assembled members of an organisation. */
  | 'GENERAL_ASSEMBLY'
  /** Held online for an audience. */
  | 'WEBINAR'
  /** Any other event; its title says which kind. */
  | 'OTHER';

/** Whether an initiative is a project or a policy. */
export type InitiativeKind =
  /** A project or programme. */
  | 'PROJECT'
  /** A law, strategy or policy. */
  | 'POLICY';

/** The status of an initiative. */
export type InitiativeStatus =
  /** Announced, not yet started. */
  | 'PLANNED'
  /** Under way. */
  | 'ONGOING'
  /** Finished. */
  | 'COMPLETED'
  /** Stopped before completion. */
  | 'CANCELLED';

/** Where the link between an initiative and its JVAP domains comes from. */
export type DomainBasis =
  /** A source states it. */
  | 'STATED'
  /** Inferred from the initiative's content or its programme's axis. */
  | 'INFERRED';

/** The sum of the initiatives' budgets in one currency. */
export type MoneyTotal = {
  /** The currency. */
  readonly currency: Scalars['Currency']['output'];
  /** The sum of the budgets, in whole units of the currency; each initiative counts once. */
  readonly amount: Scalars['Float']['output'];
  /** The number of initiatives that have a budget in this currency. */
  readonly count: Scalars['Int']['output'];
};

export type Query = {
  /** One country, by its ISO 3166-1 code. An unknown code is an error. */
  readonly country: Maybe<Country>;
  /** The countries of Africa and Europe, and any others that a record names. */
  readonly countries: CountryConnection;
  /** One meeting, by its global id. An unknown id is an error. */
  readonly meeting: Maybe<Meeting>;
  /** Meetings of all components. */
  readonly meetings: MeetingConnection;
  /** One initiative, by its global id. An unknown id is an error. */
  readonly initiative: Maybe<Initiative>;
  /** Initiatives of all components. */
  readonly initiatives: InitiativeConnection;
  /** One organisation, by its global id. An unknown id is an error. */
  readonly organisation: Maybe<Organisation>;
  /** Organisations known to any component. */
  readonly organisations: OrganisationConnection;
  /** The five components. If a component's subgraph does not answer for the requested fields, that component is null, with an error that names it. */
  readonly components: ReadonlyArray<Maybe<Component>>;
  /** What connects two different countries. */
  readonly relationship: Maybe<Relationship>;
  /** Which countries met, as nodes and weighted edges for a graph drawing. Two countries met if both are recorded as host, chair or participant of the same meeting; for many meetings no list of participants was found. */
  readonly network: Network;
  /** Searches countries, meetings, initiatives, organisations and action plans by words in English or French, with or without accents, or by a programme's reference. The best matches come first. */
  readonly search: SearchConnection;
  /** Any record, by its global id. An unknown id is an error. */
  readonly node: Maybe<Node>;
  /** Several records, at most 100, in the order of the ids. An unknown id gives null, with an error. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The edition that answers; cite it along with any figure. */
  readonly edition: Edition;
};


export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryCountriesArgs = {
  filter: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<CountryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  filter: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<OrganisationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryRelationshipArgs = {
  between: Scalars['CountryCode']['input'];
  and: Scalars['CountryCode']['input'];
};


export type QueryNetworkArgs = {
  components: InputMaybe<ReadonlyArray<ComponentName>>;
  fromYear: InputMaybe<Scalars['Int']['input']>;
  toYear: InputMaybe<Scalars['Int']['input']>;
  minMeetings?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A country or an organisation that hosts, chairs, funds or implements. */
export type Actor = Country | Organisation;

/** A country and what the five components know about it. */
export type Country = Node & {
  /** The global id, `country:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its name according to the ISO table. */
  readonly name: Scalars['String']['output'];
  /** Whether it lies in Africa, in Europe or elsewhere. */
  readonly region: Region;
  /** Its sub-region according to the United Nations M49 standard, such as `Western Africa`. */
  readonly subregion: Scalars['String']['output'];
  /** Whether it belongs to the African Union today. */
  readonly auMember: Scalars['Boolean']['output'];
  /** Whether it belongs to the European Union today. */
  readonly euMember: Scalars['Boolean']['output'];
  /** The components to which it belongs today, as a partner or member. The JVAP and ADEPT keep no list of members. */
  readonly memberOf: ReadonlyArray<ComponentName>;
  /** Meetings that took place in it, that it hosted or chaired, or in which it took part; `as` narrows them to certain roles. */
  readonly meetings: MeetingConnection;
  /** Initiatives that benefit it; `as` selects those that it funds or implements instead. */
  readonly initiatives: InitiativeConnection;
  /** Organisations that are based in it, work in it or whose people come from it. */
  readonly organisations: OrganisationConnection;
};


/** A country and what the five components know about it. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country and what the five components know about it. */
export type CountryMeetingsArgs = {
  as: InputMaybe<ReadonlyArray<MeetingRole>>;
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A country and what the five components know about it. */
export type CountryInitiativesArgs = {
  as?: InputMaybe<InitiativeRole>;
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A country and what the five components know about it. */
export type CountryOrganisationsArgs = {
  as: InputMaybe<ReadonlyArray<OrganisationTie>>;
  filter: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<OrganisationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An organisation, institution or community. */
export type Organisation = Node & {
  /** The global id, `organisation:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its name, in the requested language if available, otherwise in the other. */
  readonly name: Scalars['String']['output'];
  /** The language of `name`: the requested one if available, otherwise the other. */
  readonly nameLanguage: Language;
  /** Its short name, or null. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** The kind of organisation. */
  readonly kind: OrganisationKind;
  /** The country where it is based, or null if that was not found. */
  readonly country: Maybe<Country>;
  /** The city where it is based, or null if that was not found. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The year it was founded, or null if that was not found. */
  readonly founded: Maybe<Scalars['Int']['output']>;
  /** Its website, or null if none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
  /** Meetings that it hosted or chaired. */
  readonly meetings: MeetingConnection;
  /** Initiatives that it implements; `as` selects those that it funds instead. */
  readonly initiatives: InitiativeConnection;
};


/** An organisation, institution or community. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Language>;
};


/** An organisation, institution or community. */
export type OrganisationNameLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An organisation, institution or community. */
export type OrganisationNoteArgs = {
  language?: InputMaybe<Language>;
};


/** An organisation, institution or community. */
export type OrganisationMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, institution or community. */
export type OrganisationInitiativesArgs = {
  as?: InputMaybe<InitiativeRole>;
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Two countries, in the requested order, and what connects them. */
export type Relationship = {
  /** The first country. */
  readonly a: Country;
  /** The second country. */
  readonly b: Country;
  /** Meetings in which both had a part. */
  readonly meetings: MeetingConnection;
  /** Initiatives in which both have a part, as beneficiary or funder, directly or through bodies based there. */
  readonly initiatives: InitiativeConnection;
};


/** Two countries, in the requested order, and what connects them. */
export type RelationshipMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Two countries, in the requested order, and what connects them. */
export type RelationshipInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type Meeting = {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type Initiative = {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** One of the five components of the Migration Mobility Dialogue. */
export type Component = {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** One of the five components of the Migration Mobility Dialogue. */
export type ComponentMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** One of the five components of the Migration Mobility Dialogue. */
export type ComponentInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A plan that a component adopted: areas, objectives and actions. */
export type ActionPlan = {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null if it was not found. */
  readonly adoptedAt: Maybe<Meeting>;
  /** The meetings that adopted, prepared or followed it up. */
  readonly meetings: MeetingConnection;
};


/** A plan that a component adopted: areas, objectives and actions. */
export type ActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A plan that a component adopted: areas, objectives and actions. */
export type ActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A plan that a component adopted: areas, objectives and actions. */
export type ActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The Rabat Process. */
export type RabatProcess = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** The Rabat Process. */
export type RabatProcessMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** The Rabat Process. */
export type RabatProcessInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting whose record the Rabat Process keeps. */
export type RabatMeeting = Node & Meeting & {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting whose record the Rabat Process keeps. */
export type RabatMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Rabat Process keeps. */
export type RabatMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative whose record the Rabat Process keeps. */
export type RabatInitiative = Node & Initiative & {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** An initiative whose record the Rabat Process keeps. */
export type RabatInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Rabat Process keeps. */
export type RabatInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** What the Rabat Process knows about one country. */
export type RabatCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that benefit the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Rabat Process knows about one country. */
export type RabatCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Rabat Process knows about one country. */
export type RabatCountryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An action plan adopted in the Rabat Process. */
export type RabatActionPlan = Node & ActionPlan & {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null if it was not found. */
  readonly adoptedAt: Maybe<Meeting>;
  /** The meetings that adopted, prepared or followed it up. */
  readonly meetings: MeetingConnection;
};


/** An action plan adopted in the Rabat Process. */
export type RabatActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Rabat Process. */
export type RabatActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Rabat Process. */
export type RabatActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The Khartoum Process. */
export type KhartoumProcess = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** The Khartoum Process. */
export type KhartoumProcessMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** The Khartoum Process. */
export type KhartoumProcessInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting whose record the Khartoum Process keeps. */
export type KhartoumMeeting = Node & Meeting & {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting whose record the Khartoum Process keeps. */
export type KhartoumMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Khartoum Process keeps. */
export type KhartoumMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative whose record the Khartoum Process keeps. */
export type KhartoumInitiative = Node & Initiative & {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** An initiative whose record the Khartoum Process keeps. */
export type KhartoumInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Khartoum Process keeps. */
export type KhartoumInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** What the Khartoum Process knows about one country. */
export type KhartoumCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that benefit the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Khartoum Process knows about one country. */
export type KhartoumCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Khartoum Process knows about one country. */
export type KhartoumCountryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An action plan adopted in the Khartoum Process. */
export type KhartoumActionPlan = Node & ActionPlan & {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null if it was not found. */
  readonly adoptedAt: Maybe<Meeting>;
  /** The meetings that adopted, prepared or followed it up. */
  readonly meetings: MeetingConnection;
};


/** An action plan adopted in the Khartoum Process. */
export type KhartoumActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Khartoum Process. */
export type KhartoumActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Khartoum Process. */
export type KhartoumActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlan = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlanInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeeting = Node & Meeting & {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiative = Node & Initiative & {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** What the Joint Valletta Action Plan knows about one country. */
export type JvapCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that benefit the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Joint Valletta Action Plan knows about one country. */
export type JvapCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Joint Valletta Action Plan knows about one country. */
export type JvapCountryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlan = Node & ActionPlan & {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null if it was not found. */
  readonly adoptedAt: Maybe<Meeting>;
  /** The meetings that adopted, prepared or followed it up. */
  readonly meetings: MeetingConnection;
};


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The continental dialogue. */
export type ContinentalDialogue = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** The continental dialogue. */
export type ContinentalDialogueMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** The continental dialogue. */
export type ContinentalDialogueInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeeting = Node & Meeting & {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiative = Node & Initiative & {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** What the continental dialogue knows about one country. */
export type ContinentalCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that benefit the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the continental dialogue knows about one country. */
export type ContinentalCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the continental dialogue knows about one country. */
export type ContinentalCountryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An action plan adopted in the continental dialogue. */
export type ContinentalActionPlan = Node & ActionPlan & {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null if it was not found. */
  readonly adoptedAt: Maybe<Meeting>;
  /** The meetings that adopted, prepared or followed it up. */
  readonly meetings: MeetingConnection;
};


/** An action plan adopted in the continental dialogue. */
export type ContinentalActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the continental dialogue. */
export type ContinentalActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the continental dialogue. */
export type ContinentalActionPlanMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** ADEPT. */
export type DiasporaPlatform = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, including those it shares with other components. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, including those it shares with other components. */
  readonly initiatives: InitiativeConnection;
};


/** ADEPT. */
export type DiasporaPlatformMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** ADEPT. */
export type DiasporaPlatformInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting whose record ADEPT keeps. */
export type AdeptMeeting = Node & Meeting & {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the meeting belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The kind of meeting. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null if the city was not found or the meeting was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null if it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** The countries recorded as taking part. Often no list of participants was found, so an empty list does not mean that no country took part. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting whose record ADEPT keeps. */
export type AdeptMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record ADEPT keeps. */
export type AdeptMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative whose record ADEPT keeps. */
export type AdeptInitiative = Node & Initiative & {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components to which the initiative belongs; the first one keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument to which it belongs, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, often as planned, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Its status, or null if no source states it. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null if none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a source or inferred; null if it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries that benefit from it. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** An initiative whose record ADEPT keeps. */
export type AdeptInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record ADEPT keeps. */
export type AdeptInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** What ADEPT knows about one country. */
export type AdeptCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that benefit the country. */
  readonly initiatives: InitiativeConnection;
};


/** What ADEPT knows about one country. */
export type AdeptCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What ADEPT knows about one country. */
export type AdeptCountryInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomain = {
  /** Its number, 1 to 5. */
  readonly number: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The initiatives in it, of all components; `JvapCountry.domains` counts those of the Joint Valletta Action Plan alone. */
  readonly initiatives: InitiativeConnection;
};


/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomainTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomainTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomainInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The project that supports the five components. */
export type Programme = Node & {
  /** The global id, `programme:mmd`. */
  readonly id: Scalars['ID']['output'];
  /** The five components it supports. A component that is not responding is null, with an error. */
  readonly components: ReadonlyArray<Maybe<Component>>;
  /** Its record as an initiative. */
  readonly initiative: Maybe<Initiative>;
};

/** The position of a page in its list, as defined by the Relay specification. */
export type PageInfo = {
  /** Whether there are more records after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are more records before this page; always true if `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first record, or null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last record, or null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of countries. */
export type CountryConnection = {
  /** The records on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The records on this page, without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Whether there are more records, and the cursor from which to continue. */
  readonly pageInfo: PageInfo;
  /** The total number of records on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One country on a page. */
export type CountryEdge = {
  /** The record. */
  readonly node: Country;
  /** The cursor with which to continue after this record. */
  readonly cursor: Scalars['String']['output'];
  /** The number of its initiatives that match the `initiatives` condition of the filter or, without such a condition, the number of all its initiatives. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** The number of its meetings that match the `meetings` condition of the filter or, without such a condition, the number of all its meetings. */
  readonly meetingCount: Scalars['Int']['output'];
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The records on this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The records on this page, without cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Whether there are more records, and the cursor from which to continue. */
  readonly pageInfo: PageInfo;
  /** The total number of records on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Their distribution: a count for each group, highest first. A meeting of several components counts in each of them. */
  readonly groups: ReadonlyArray<MeetingGroup>;
};


/** A page of meetings. */
export type MeetingConnectionGroupsArgs = {
  by: MeetingGrouping;
};

/** One meeting on a page. */
export type MeetingEdge = {
  /** The record. */
  readonly node: Meeting;
  /** The cursor with which to continue after this record. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The records on this page, each with its cursor. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The records on this page, without cursors. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there are more records, and the cursor from which to continue. */
  readonly pageInfo: PageInfo;
  /** The total number of records on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The sum of their whole budgets, one per currency. Budgets are not divided among countries or funders, because the shares are not known. Each initiative counts once, whatever its countries and domains; a budget that several records describe counts under one of them; initiatives without a known budget are left out. */
  readonly totals: ReadonlyArray<MoneyTotal>;
  /** Their distribution: a count and sums for each group, highest count first. An initiative with several countries or domains counts in each group, so the groups may add up to more than `totals`. */
  readonly groups: ReadonlyArray<InitiativeGroup>;
};


/** A page of initiatives. */
export type InitiativeConnectionGroupsArgs = {
  by: InitiativeGrouping;
};

/** One initiative on a page. */
export type InitiativeEdge = {
  /** The record. */
  readonly node: Initiative;
  /** The cursor with which to continue after this record. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The records on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The records on this page, without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there are more records, and the cursor from which to continue. */
  readonly pageInfo: PageInfo;
  /** The total number of records on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organisation on a page. */
export type OrganisationEdge = {
  /** The record. */
  readonly node: Organisation;
  /** The cursor with which to continue after this record. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of search results. */
export type SearchConnection = {
  /** The records on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The records on this page, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether there are more records, and the cursor from which to continue. */
  readonly pageInfo: PageInfo;
  /** The total number of records on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One search result on a page. */
export type SearchEdge = {
  /** The record. */
  readonly node: SearchHit;
  /** The cursor with which to continue after this record. */
  readonly cursor: Scalars['String']['output'];
};

/** A group of meetings. */
export type MeetingGroup = {
  /** What the meetings share: a year, a type, a component or a country's code. */
  readonly key: Scalars['String']['output'];
  /** A human-readable label for the key. */
  readonly label: Scalars['String']['output'];
  /** The number of meetings. */
  readonly count: Scalars['Int']['output'];
};


/** A group of meetings. */
export type MeetingGroupLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A group of initiatives. */
export type InitiativeGroup = {
  /** What the initiatives share: a domain's number, a country's code, a funder's global id, a year, … */
  readonly key: Scalars['String']['output'];
  /** A human-readable label for the key. */
  readonly label: Scalars['String']['output'];
  /** The number of initiatives. */
  readonly count: Scalars['Int']['output'];
  /** The sum of their budgets, one per currency. */
  readonly totals: ReadonlyArray<MoneyTotal>;
};


/** A group of initiatives. */
export type InitiativeGroupLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The property by which meetings are grouped. */
export type MeetingGrouping =
  /** The component; a shared meeting counts in each. */
  | 'COMPONENT'
  /** The type. */
  | 'TYPE'
  /** The year of the first day. */
  | 'YEAR'
  /** The country where they were held. */
  | 'COUNTRY';

/** The property by which initiatives are grouped. */
export type InitiativeGrouping =
  /** The component; a shared initiative counts in each. */
  | 'COMPONENT'
  /** The JVAP domain. */
  | 'DOMAIN'
  /** The country that benefits. */
  | 'COUNTRY'
  /** The funder, a country or an organisation. An initiative funded by a country's body counts under both the body and the country. */
  | 'FUNDER'
  /** The year of the first day. */
  | 'YEAR'
  /** The programme. */
  | 'PROGRAMME'
  /** The status. */
  | 'STATUS';

/** The sort order of countries. */
export type CountryOrder =
  /** By English name. */
  | 'NAME_ASC'
  /** By code. */
  | 'CODE_ASC'
  /** Most initiatives first, by the edge's `initiativeCount`. */
  | 'INITIATIVES_DESC'
  /** Most meetings first, by the edge's `meetingCount`. */
  | 'MEETINGS_DESC';

/** The sort order of meetings. */
export type MeetingOrder =
  /** Oldest first; those without a date last. */
  | 'START_DATE_ASC'
  /** Newest first; those without a date last. */
  | 'START_DATE_DESC';

/** The sort order of initiatives. */
export type InitiativeOrder =
  /** Oldest first; those without a first day last. */
  | 'START_DATE_ASC'
  /** Newest first; those without a first day last. */
  | 'START_DATE_DESC'
  /** By title, in English if there is one. */
  | 'TITLE_ASC';

/** The sort order of organisations. */
export type OrganisationOrder =
  /** By name, in English if there is one. */
  | 'NAME_ASC';

/** The role of a country or organisation in a meeting. */
export type MeetingRole =
  /** The meeting was held there. */
  | 'PLACE'
  /** It hosted the meeting. */
  | 'HOST'
  /** It chaired the meeting. */
  | 'CHAIR'
  /** It is recorded as taking part. */
  | 'PARTICIPANT';

/** The role of a country or organisation in an initiative. */
export type InitiativeRole =
  /** The initiative benefits it; countries only. */
  | 'BENEFICIARY'
  /** It funds the initiative; a country also through the bodies based there, except those of several states. */
  | 'FUNDER'
  /** It implements the initiative; a country also through the bodies based there, except those of several states. */
  | 'IMPLEMENTER';

/** The ways in which an organisation is linked to a country. */
export type OrganisationTie =
  /** It is based there. */
  | 'SEAT'
  /** Its people come from there. */
  | 'ORIGIN'
  /** It works there. */
  | 'ACTIVITY';

/** The kind of organisation. */
export type OrganisationKind =
  /** A body of states. */
  | 'INTERGOVERNMENTAL'
  /** An institution or body of the European Union. */
  | 'EU_INSTITUTION'
  /** One of Africa's regional economic communities. */
  | 'REGIONAL_ECONOMIC_COMMUNITY'
  /** A non-governmental organisation. */
  | 'NGO'
  /** An organisation of the diaspora. */
  | 'DIASPORA'
  /** A public agency. */
  | 'AGENCY'
  /** A ministry. */
  | 'MINISTRY'
  /** A company. */
  | 'COMPANY'
  /** Any other. */
  | 'OTHER';

/** Filters a list of countries. A country must match every field given. */
export type CountryFilter = {
  /** Only countries with one of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only countries in one of these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Region>>;
  /** Only countries in one of these M49 sub-regions, by their English names. */
  readonly subregions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only countries that belong to all of these components today, as a partner or member. JVAP and ADEPT are rejected because they keep no list of members. */
  readonly memberOf?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Only countries that belong to none of these components today. JVAP and ADEPT are rejected. */
  readonly notMemberOf?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Only countries that belong to all of these unions or communities today (global ids, such as `organisation:ecowas`). */
  readonly inBodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only countries that belong to none of these unions or communities today. */
  readonly notInBodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only countries that stand at one of these stages of the free movement protocol. */
  readonly freeMovement?: InputMaybe<ReadonlyArray<FreeMovementProgress>>;
  /** Only countries that benefit from at least the given number of matching initiatives. */
  readonly initiatives?: InputMaybe<InitiativeCondition>;
  /** Only countries that have a part in at least the given number of matching meetings. */
  readonly meetings?: InputMaybe<MeetingCondition>;
};

/** A minimum number of initiatives. */
export type InitiativeCondition = {
  /** Which initiatives count. */
  readonly filter?: InputMaybe<InitiativeFilter>;
  /** The minimum number, 0 or more. */
  readonly atLeast: Scalars['Int']['input'];
};

/** A minimum number of meetings. */
export type MeetingCondition = {
  /** Which meetings count. */
  readonly filter?: InputMaybe<MeetingFilter>;
  /** The minimum number, 0 or more. */
  readonly atLeast: Scalars['Int']['input'];
};

/** Filters a list of meetings. A meeting must match every field given, and at least one entry of each list unless the field says otherwise. */
export type MeetingFilter = {
  /** Only meetings of one of these components. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Only meetings of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<MeetingType>>;
  /** Only meetings that began in this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Only meetings that began on this day or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only meetings that began on this day or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only meetings held in one of these countries. */
  readonly heldIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only meetings hosted by one of these countries. */
  readonly hostedBy?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only meetings chaired by one of these countries. */
  readonly chairedBy?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only meetings in which one of these countries had any part. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only meetings that adopted, prepared or followed up one of these action plans (global ids). */
  readonly actionPlans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that were held online (true) or that were not (false). */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only meetings in which two or more countries are recorded as host, chair or participant (true), or only one (false). Meetings with no recorded country never match. */
  readonly severalCountries?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only meetings in which all of these countries met: each is recorded as host, chair or participant. */
  readonly met?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Filters a list of initiatives. An initiative must match every field given, and at least one entry of each list. */
export type InitiativeFilter = {
  /** Only initiatives of one of these components. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Only initiatives of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** Only initiatives with one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<InitiativeStatus>>;
  /** Only initiatives of one of these programmes, such as `EUTF`. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only initiatives with one of these references. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only initiatives in one of these JVAP domains, 1 to 5. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only initiatives whose domains are stated, or only those whose domains are inferred. */
  readonly domainBasis?: InputMaybe<DomainBasis>;
  /** Only initiatives that benefit one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only initiatives funded by one of these countries or organisations (global ids). A country stands for itself and for the bodies based there, except those of several states. */
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only initiatives implemented by one of these countries or organisations (global ids). A country stands for itself and for the bodies based there, except those of several states. */
  readonly implementers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only initiatives with several funders (true) or a single one (false); a country and the bodies based there count as one funder. False together with `funders` gives the initiatives that one of those funds alone. Initiatives whose funders are not known never match. */
  readonly severalFunders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only initiatives that benefit several countries (true) or a single one (false). Initiatives that name no country never match. */
  readonly severalCountries?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only initiatives that began on this day or later. */
  readonly startedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only initiatives that began on this day or earlier. */
  readonly startedTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Filters a list of organisations. An organisation must match every field given, and at least one entry of each list. */
export type OrganisationFilter = {
  /** Only organisations of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Only organisations based in one of these countries. */
  readonly seatedIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only organisations that work in one of these countries. */
  readonly workingIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only organisations whose people come from one of these countries. */
  readonly originIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Countries that met, as data for a graph drawing. */
export type Network = {
  /** The countries in the pairs, those with the most meetings first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The pairs that met, the strongest first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** The number of selected meetings in which two or more countries are recorded. */
  readonly meetingsCounted: Scalars['Int']['output'];
};

/** A country of the network. */
export type NetworkNode = {
  /** The country. */
  readonly country: Country;
  /** The number of selected meetings in which it is recorded together with another country. */
  readonly meetings: Scalars['Int']['output'];
};

/** Two countries that met. */
export type NetworkEdge = {
  /** The country whose code comes first alphabetically. */
  readonly a: Country;
  /** The country whose code comes second alphabetically. */
  readonly b: Country;
  /** The number of times they met. */
  readonly meetings: Scalars['Int']['output'];
  /** The components in whose meetings they met. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The years in which they met. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** The kind of record found. */
export type SearchKind =
  /** A country. */
  | 'COUNTRY'
  /** A meeting. */
  | 'MEETING'
  /** An initiative. */
  | 'INITIATIVE'
  /** An organisation. */
  | 'ORGANISATION'
  /** An action plan. */
  | 'ACTION_PLAN';

/** A range of characters in a text, counted in UTF-16 code units as in JavaScript, Java and C#. */
export type TextRange = {
  /** The position of the first character, counted from 0. */
  readonly start: Scalars['Int']['output'];
  /** The position just after the last character. */
  readonly end: Scalars['Int']['output'];
};

/** A record found by a search. */
export type SearchHit = {
  /** The kind of record. */
  readonly kind: SearchKind;
  /** Its title or name, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** The words around the first match; matches are enclosed in `«` and `»`. */
  readonly snippet: Scalars['String']['output'];
  /** The same words as in `snippet`, without the marks. */
  readonly excerpt: Scalars['String']['output'];
  /** The positions of the matches in `excerpt`, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The record. */
  readonly node: Node;
};


/** A record found by a search. */
export type SearchHitTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A record found by a search. */
export type SearchHitTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** A published, immutable version of the whole graph. */
export type Edition = {
  /** Its number and checksum, such as `1-3f9c2d71`. */
  readonly id: Scalars['ID']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The SHA-256 checksum of its contents; the same data always gives the same checksum. */
  readonly checksum: Scalars['String']['output'];
  /** The number of records it holds, by kind. */
  readonly counts: ReadonlyArray<EditionCount>;
};

/** The number of records of one kind in an edition. */
export type EditionCount = {
  /** The kind, as named in the data folder, such as `rabat/meetings`. */
  readonly kind: Scalars['String']['output'];
  /** The number of records. */
  readonly count: Scalars['Int']['output'];
};

export type Link__Purpose =
  | 'SECURITY'
  | 'EXECUTION';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Country: Country;
  Organisation: Organisation;
  Relationship: Relationship;
  RabatProcess: RabatProcess;
  RabatMeeting: RabatMeeting;
  RabatInitiative: RabatInitiative;
  RabatCountry: RabatCountry;
  RabatActionPlan: RabatActionPlan;
  KhartoumProcess: KhartoumProcess;
  KhartoumMeeting: KhartoumMeeting;
  KhartoumInitiative: KhartoumInitiative;
  KhartoumCountry: KhartoumCountry;
  KhartoumActionPlan: KhartoumActionPlan;
  JointVallettaActionPlan: JointVallettaActionPlan;
  JvapMeeting: JvapMeeting;
  JvapInitiative: JvapInitiative;
  JvapCountry: JvapCountry;
  JvapActionPlan: JvapActionPlan;
  ContinentalDialogue: ContinentalDialogue;
  ContinentalMeeting: ContinentalMeeting;
  ContinentalInitiative: ContinentalInitiative;
  ContinentalCountry: ContinentalCountry;
  ContinentalActionPlan: ContinentalActionPlan;
  DiasporaPlatform: DiasporaPlatform;
  AdeptMeeting: AdeptMeeting;
  AdeptInitiative: AdeptInitiative;
  AdeptCountry: AdeptCountry;
  JvapDomain: JvapDomain;
  Programme: Programme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Relationship:
    ( { __typename: 'Relationship' }
    & GraphQLRecursivePick<FederationTypes['Relationship'], {"a":{"code":true},"b":{"code":true}}> );
  RabatProcess:
    ( { __typename: 'RabatProcess' }
    & GraphQLRecursivePick<FederationTypes['RabatProcess'], {"id":true}> );
  RabatMeeting:
    ( { __typename: 'RabatMeeting' }
    & GraphQLRecursivePick<FederationTypes['RabatMeeting'], {"id":true}> );
  RabatInitiative:
    ( { __typename: 'RabatInitiative' }
    & GraphQLRecursivePick<FederationTypes['RabatInitiative'], {"id":true}> );
  RabatCountry:
    ( { __typename: 'RabatCountry' }
    & GraphQLRecursivePick<FederationTypes['RabatCountry'], {"code":true}> );
  RabatActionPlan:
    ( { __typename: 'RabatActionPlan' }
    & GraphQLRecursivePick<FederationTypes['RabatActionPlan'], {"id":true}> );
  KhartoumProcess:
    ( { __typename: 'KhartoumProcess' }
    & GraphQLRecursivePick<FederationTypes['KhartoumProcess'], {"id":true}> );
  KhartoumMeeting:
    ( { __typename: 'KhartoumMeeting' }
    & GraphQLRecursivePick<FederationTypes['KhartoumMeeting'], {"id":true}> );
  KhartoumInitiative:
    ( { __typename: 'KhartoumInitiative' }
    & GraphQLRecursivePick<FederationTypes['KhartoumInitiative'], {"id":true}> );
  KhartoumCountry:
    ( { __typename: 'KhartoumCountry' }
    & GraphQLRecursivePick<FederationTypes['KhartoumCountry'], {"code":true}> );
  KhartoumActionPlan:
    ( { __typename: 'KhartoumActionPlan' }
    & GraphQLRecursivePick<FederationTypes['KhartoumActionPlan'], {"id":true}> );
  JointVallettaActionPlan:
    ( { __typename: 'JointVallettaActionPlan' }
    & GraphQLRecursivePick<FederationTypes['JointVallettaActionPlan'], {"id":true}> );
  JvapMeeting:
    ( { __typename: 'JvapMeeting' }
    & GraphQLRecursivePick<FederationTypes['JvapMeeting'], {"id":true}> );
  JvapInitiative:
    ( { __typename: 'JvapInitiative' }
    & GraphQLRecursivePick<FederationTypes['JvapInitiative'], {"id":true}> );
  JvapCountry:
    ( { __typename: 'JvapCountry' }
    & GraphQLRecursivePick<FederationTypes['JvapCountry'], {"code":true}> );
  JvapActionPlan:
    ( { __typename: 'JvapActionPlan' }
    & GraphQLRecursivePick<FederationTypes['JvapActionPlan'], {"id":true}> );
  ContinentalDialogue:
    ( { __typename: 'ContinentalDialogue' }
    & GraphQLRecursivePick<FederationTypes['ContinentalDialogue'], {"id":true}> );
  ContinentalMeeting:
    ( { __typename: 'ContinentalMeeting' }
    & GraphQLRecursivePick<FederationTypes['ContinentalMeeting'], {"id":true}> );
  ContinentalInitiative:
    ( { __typename: 'ContinentalInitiative' }
    & GraphQLRecursivePick<FederationTypes['ContinentalInitiative'], {"id":true}> );
  ContinentalCountry:
    ( { __typename: 'ContinentalCountry' }
    & GraphQLRecursivePick<FederationTypes['ContinentalCountry'], {"code":true}> );
  ContinentalActionPlan:
    ( { __typename: 'ContinentalActionPlan' }
    & GraphQLRecursivePick<FederationTypes['ContinentalActionPlan'], {"id":true}> );
  DiasporaPlatform:
    ( { __typename: 'DiasporaPlatform' }
    & GraphQLRecursivePick<FederationTypes['DiasporaPlatform'], {"id":true}> );
  AdeptMeeting:
    ( { __typename: 'AdeptMeeting' }
    & GraphQLRecursivePick<FederationTypes['AdeptMeeting'], {"id":true}> );
  AdeptInitiative:
    ( { __typename: 'AdeptInitiative' }
    & GraphQLRecursivePick<FederationTypes['AdeptInitiative'], {"id":true}> );
  AdeptCountry:
    ( { __typename: 'AdeptCountry' }
    & GraphQLRecursivePick<FederationTypes['AdeptCountry'], {"code":true}> );
  JvapDomain:
    ( { __typename: 'JvapDomain' }
    & GraphQLRecursivePick<FederationTypes['JvapDomain'], {"number":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Country, 'meetings' | 'initiatives' | 'organisations'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'], organisations: _RefType['OrganisationConnection'] } )
    | ( Omit<Organisation, 'country' | 'meetings' | 'initiatives'> & { country?: Maybe<_RefType['Country']>, meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Country, 'meetings' | 'initiatives' | 'organisations'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'], organisations: _RefType['OrganisationConnection'] } )
    | ( Omit<Organisation, 'country' | 'meetings' | 'initiatives'> & { country?: Maybe<_RefType['Country']>, meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<RabatProcess, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<RabatMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<RabatInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<RabatActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<KhartoumProcess, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<KhartoumMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<KhartoumInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<KhartoumActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<JointVallettaActionPlan, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<JvapMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<JvapInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<JvapActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<ContinentalDialogue, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<ContinentalMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<ContinentalInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<ContinentalActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<DiasporaPlatform, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<AdeptMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<AdeptInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<Programme, 'components' | 'initiative'> & { components: ReadonlyArray<Maybe<_RefType['Component']>>, initiative?: Maybe<_RefType['Initiative']> } )
  ;
  Meeting:
    | ( Omit<RabatMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<KhartoumMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<JvapMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<ContinentalMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
    | ( Omit<AdeptMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<_RefType['Country']>, hosts: ReadonlyArray<_RefType['Actor']>, chairs: ReadonlyArray<_RefType['Actor']>, participatingCountries: ReadonlyArray<_RefType['Country']>, actionPlan?: Maybe<_RefType['ActionPlan']> } )
  ;
  Initiative:
    | ( Omit<RabatInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<KhartoumInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<JvapInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<ContinentalInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<AdeptInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<_RefType['Country']>, domains: ReadonlyArray<_RefType['JvapDomain']>, funders: ReadonlyArray<_RefType['Actor']>, implementers: ReadonlyArray<_RefType['Actor']> } )
  ;
  Component:
    | ( Omit<RabatProcess, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<KhartoumProcess, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<JointVallettaActionPlan, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<ContinentalDialogue, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
    | ( Omit<DiasporaPlatform, 'meetings' | 'initiatives'> & { meetings: _RefType['MeetingConnection'], initiatives: _RefType['InitiativeConnection'] } )
  ;
  ActionPlan:
    | ( Omit<RabatActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<KhartoumActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<JvapActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<ContinentalActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<_RefType['Meeting']>, meetings: _RefType['MeetingConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Language: Language;
  ComponentName: ComponentName;
  DatePrecision: DatePrecision;
  Region: Region;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Source: ResolverTypeWrapper<Source>;
  Money: ResolverTypeWrapper<Money>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Period: ResolverTypeWrapper<Period>;
  FreeMovementProgress: FreeMovementProgress;
  MeetingType: MeetingType;
  InitiativeKind: InitiativeKind;
  InitiativeStatus: InitiativeStatus;
  DomainBasis: DomainBasis;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Actor: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Actor']>;
  Country: ResolverTypeWrapper<Omit<Country, 'meetings' | 'initiatives' | 'organisations'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'], organisations: ResolversTypes['OrganisationConnection'] }>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'country' | 'meetings' | 'initiatives'> & { country?: Maybe<ResolversTypes['Country']>, meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  Relationship: ResolverTypeWrapper<Omit<Relationship, 'a' | 'b' | 'meetings' | 'initiatives'> & { a: ResolversTypes['Country'], b: ResolversTypes['Country'], meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  Meeting: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Meeting']>;
  Initiative: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Initiative']>;
  Component: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Component']>;
  ActionPlan: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ActionPlan']>;
  RabatProcess: ResolverTypeWrapper<Omit<RabatProcess, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  RabatMeeting: ResolverTypeWrapper<Omit<RabatMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversTypes['Country']>, hosts: ReadonlyArray<ResolversTypes['Actor']>, chairs: ReadonlyArray<ResolversTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversTypes['Country']>, actionPlan?: Maybe<ResolversTypes['ActionPlan']> }>;
  RabatInitiative: ResolverTypeWrapper<Omit<RabatInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversTypes['Country']>, domains: ReadonlyArray<ResolversTypes['JvapDomain']>, funders: ReadonlyArray<ResolversTypes['Actor']>, implementers: ReadonlyArray<ResolversTypes['Actor']> }>;
  RabatCountry: ResolverTypeWrapper<Omit<RabatCountry, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  RabatActionPlan: ResolverTypeWrapper<Omit<RabatActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversTypes['Meeting']>, meetings: ResolversTypes['MeetingConnection'] }>;
  KhartoumProcess: ResolverTypeWrapper<Omit<KhartoumProcess, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  KhartoumMeeting: ResolverTypeWrapper<Omit<KhartoumMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversTypes['Country']>, hosts: ReadonlyArray<ResolversTypes['Actor']>, chairs: ReadonlyArray<ResolversTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversTypes['Country']>, actionPlan?: Maybe<ResolversTypes['ActionPlan']> }>;
  KhartoumInitiative: ResolverTypeWrapper<Omit<KhartoumInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversTypes['Country']>, domains: ReadonlyArray<ResolversTypes['JvapDomain']>, funders: ReadonlyArray<ResolversTypes['Actor']>, implementers: ReadonlyArray<ResolversTypes['Actor']> }>;
  KhartoumCountry: ResolverTypeWrapper<Omit<KhartoumCountry, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  KhartoumActionPlan: ResolverTypeWrapper<Omit<KhartoumActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversTypes['Meeting']>, meetings: ResolversTypes['MeetingConnection'] }>;
  JointVallettaActionPlan: ResolverTypeWrapper<Omit<JointVallettaActionPlan, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  JvapMeeting: ResolverTypeWrapper<Omit<JvapMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversTypes['Country']>, hosts: ReadonlyArray<ResolversTypes['Actor']>, chairs: ReadonlyArray<ResolversTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversTypes['Country']>, actionPlan?: Maybe<ResolversTypes['ActionPlan']> }>;
  JvapInitiative: ResolverTypeWrapper<Omit<JvapInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversTypes['Country']>, domains: ReadonlyArray<ResolversTypes['JvapDomain']>, funders: ReadonlyArray<ResolversTypes['Actor']>, implementers: ReadonlyArray<ResolversTypes['Actor']> }>;
  JvapCountry: ResolverTypeWrapper<Omit<JvapCountry, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  JvapActionPlan: ResolverTypeWrapper<Omit<JvapActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversTypes['Meeting']>, meetings: ResolversTypes['MeetingConnection'] }>;
  ContinentalDialogue: ResolverTypeWrapper<Omit<ContinentalDialogue, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  ContinentalMeeting: ResolverTypeWrapper<Omit<ContinentalMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversTypes['Country']>, hosts: ReadonlyArray<ResolversTypes['Actor']>, chairs: ReadonlyArray<ResolversTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversTypes['Country']>, actionPlan?: Maybe<ResolversTypes['ActionPlan']> }>;
  ContinentalInitiative: ResolverTypeWrapper<Omit<ContinentalInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversTypes['Country']>, domains: ReadonlyArray<ResolversTypes['JvapDomain']>, funders: ReadonlyArray<ResolversTypes['Actor']>, implementers: ReadonlyArray<ResolversTypes['Actor']> }>;
  ContinentalCountry: ResolverTypeWrapper<Omit<ContinentalCountry, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  ContinentalActionPlan: ResolverTypeWrapper<Omit<ContinentalActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversTypes['Meeting']>, meetings: ResolversTypes['MeetingConnection'] }>;
  DiasporaPlatform: ResolverTypeWrapper<Omit<DiasporaPlatform, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  AdeptMeeting: ResolverTypeWrapper<Omit<AdeptMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversTypes['Country']>, hosts: ReadonlyArray<ResolversTypes['Actor']>, chairs: ReadonlyArray<ResolversTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversTypes['Country']>, actionPlan?: Maybe<ResolversTypes['ActionPlan']> }>;
  AdeptInitiative: ResolverTypeWrapper<Omit<AdeptInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversTypes['Country']>, domains: ReadonlyArray<ResolversTypes['JvapDomain']>, funders: ReadonlyArray<ResolversTypes['Actor']>, implementers: ReadonlyArray<ResolversTypes['Actor']> }>;
  AdeptCountry: ResolverTypeWrapper<Omit<AdeptCountry, 'meetings' | 'initiatives'> & { meetings: ResolversTypes['MeetingConnection'], initiatives: ResolversTypes['InitiativeConnection'] }>;
  JvapDomain: ResolverTypeWrapper<Omit<JvapDomain, 'initiatives'> & { initiatives: ResolversTypes['InitiativeConnection'] }>;
  Programme: ResolverTypeWrapper<Omit<Programme, 'components' | 'initiative'> & { components: ReadonlyArray<Maybe<ResolversTypes['Component']>>, initiative?: Maybe<ResolversTypes['Initiative']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiativeEdge']>, nodes: ReadonlyArray<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  MeetingGroup: ResolverTypeWrapper<MeetingGroup>;
  InitiativeGroup: ResolverTypeWrapper<InitiativeGroup>;
  MeetingGrouping: MeetingGrouping;
  InitiativeGrouping: InitiativeGrouping;
  CountryOrder: CountryOrder;
  MeetingOrder: MeetingOrder;
  InitiativeOrder: InitiativeOrder;
  OrganisationOrder: OrganisationOrder;
  MeetingRole: MeetingRole;
  InitiativeRole: InitiativeRole;
  OrganisationTie: OrganisationTie;
  OrganisationKind: OrganisationKind;
  CountryFilter: CountryFilter;
  InitiativeCondition: InitiativeCondition;
  MeetingCondition: MeetingCondition;
  MeetingFilter: MeetingFilter;
  InitiativeFilter: InitiativeFilter;
  OrganisationFilter: OrganisationFilter;
  Network: ResolverTypeWrapper<Omit<Network, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['NetworkNode']>, edges: ReadonlyArray<ResolversTypes['NetworkEdge']> }>;
  NetworkNode: ResolverTypeWrapper<Omit<NetworkNode, 'country'> & { country: ResolversTypes['Country'] }>;
  NetworkEdge: ResolverTypeWrapper<Omit<NetworkEdge, 'a' | 'b'> & { a: ResolversTypes['Country'], b: ResolversTypes['Country'] }>;
  SearchKind: SearchKind;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'highlights' | 'node'> & { highlights: ReadonlyArray<ResolversTypes['TextRange']>, node: ResolversTypes['Node'] }>;
  Edition: ResolverTypeWrapper<Edition>;
  EditionCount: ResolverTypeWrapper<EditionCount>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  link__Purpose: Link__Purpose;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LocalDate: Scalars['LocalDate']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Currency: Scalars['Currency']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Source: Source;
  Money: Money;
  Float: Scalars['Float']['output'];
  Period: Period;
  MoneyTotal: MoneyTotal;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Actor: ResolversUnionTypes<ResolversParentTypes>['Actor'];
  Country: Omit<Country, 'meetings' | 'initiatives' | 'organisations'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'], organisations: ResolversParentTypes['OrganisationConnection'] } | FederationReferenceTypes['Country'];
  Organisation: Omit<Organisation, 'country' | 'meetings' | 'initiatives'> & { country?: Maybe<ResolversParentTypes['Country']>, meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['Organisation'];
  Relationship: Omit<Relationship, 'a' | 'b' | 'meetings' | 'initiatives'> & { a: ResolversParentTypes['Country'], b: ResolversParentTypes['Country'], meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['Relationship'];
  Meeting: ResolversInterfaceTypes<ResolversParentTypes>['Meeting'];
  Initiative: ResolversInterfaceTypes<ResolversParentTypes>['Initiative'];
  Component: ResolversInterfaceTypes<ResolversParentTypes>['Component'];
  ActionPlan: ResolversInterfaceTypes<ResolversParentTypes>['ActionPlan'];
  RabatProcess: Omit<RabatProcess, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['RabatProcess'];
  RabatMeeting: Omit<RabatMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversParentTypes['Country']>, hosts: ReadonlyArray<ResolversParentTypes['Actor']>, chairs: ReadonlyArray<ResolversParentTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversParentTypes['Country']>, actionPlan?: Maybe<ResolversParentTypes['ActionPlan']> } | FederationReferenceTypes['RabatMeeting'];
  RabatInitiative: Omit<RabatInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, domains: ReadonlyArray<ResolversParentTypes['JvapDomain']>, funders: ReadonlyArray<ResolversParentTypes['Actor']>, implementers: ReadonlyArray<ResolversParentTypes['Actor']> } | FederationReferenceTypes['RabatInitiative'];
  RabatCountry: Omit<RabatCountry, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['RabatCountry'];
  RabatActionPlan: Omit<RabatActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversParentTypes['Meeting']>, meetings: ResolversParentTypes['MeetingConnection'] } | FederationReferenceTypes['RabatActionPlan'];
  KhartoumProcess: Omit<KhartoumProcess, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['KhartoumProcess'];
  KhartoumMeeting: Omit<KhartoumMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversParentTypes['Country']>, hosts: ReadonlyArray<ResolversParentTypes['Actor']>, chairs: ReadonlyArray<ResolversParentTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversParentTypes['Country']>, actionPlan?: Maybe<ResolversParentTypes['ActionPlan']> } | FederationReferenceTypes['KhartoumMeeting'];
  KhartoumInitiative: Omit<KhartoumInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, domains: ReadonlyArray<ResolversParentTypes['JvapDomain']>, funders: ReadonlyArray<ResolversParentTypes['Actor']>, implementers: ReadonlyArray<ResolversParentTypes['Actor']> } | FederationReferenceTypes['KhartoumInitiative'];
  KhartoumCountry: Omit<KhartoumCountry, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['KhartoumCountry'];
  KhartoumActionPlan: Omit<KhartoumActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversParentTypes['Meeting']>, meetings: ResolversParentTypes['MeetingConnection'] } | FederationReferenceTypes['KhartoumActionPlan'];
  JointVallettaActionPlan: Omit<JointVallettaActionPlan, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['JointVallettaActionPlan'];
  JvapMeeting: Omit<JvapMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversParentTypes['Country']>, hosts: ReadonlyArray<ResolversParentTypes['Actor']>, chairs: ReadonlyArray<ResolversParentTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversParentTypes['Country']>, actionPlan?: Maybe<ResolversParentTypes['ActionPlan']> } | FederationReferenceTypes['JvapMeeting'];
  JvapInitiative: Omit<JvapInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, domains: ReadonlyArray<ResolversParentTypes['JvapDomain']>, funders: ReadonlyArray<ResolversParentTypes['Actor']>, implementers: ReadonlyArray<ResolversParentTypes['Actor']> } | FederationReferenceTypes['JvapInitiative'];
  JvapCountry: Omit<JvapCountry, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['JvapCountry'];
  JvapActionPlan: Omit<JvapActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversParentTypes['Meeting']>, meetings: ResolversParentTypes['MeetingConnection'] } | FederationReferenceTypes['JvapActionPlan'];
  ContinentalDialogue: Omit<ContinentalDialogue, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['ContinentalDialogue'];
  ContinentalMeeting: Omit<ContinentalMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversParentTypes['Country']>, hosts: ReadonlyArray<ResolversParentTypes['Actor']>, chairs: ReadonlyArray<ResolversParentTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversParentTypes['Country']>, actionPlan?: Maybe<ResolversParentTypes['ActionPlan']> } | FederationReferenceTypes['ContinentalMeeting'];
  ContinentalInitiative: Omit<ContinentalInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, domains: ReadonlyArray<ResolversParentTypes['JvapDomain']>, funders: ReadonlyArray<ResolversParentTypes['Actor']>, implementers: ReadonlyArray<ResolversParentTypes['Actor']> } | FederationReferenceTypes['ContinentalInitiative'];
  ContinentalCountry: Omit<ContinentalCountry, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['ContinentalCountry'];
  ContinentalActionPlan: Omit<ContinentalActionPlan, 'adoptedAt' | 'meetings'> & { adoptedAt?: Maybe<ResolversParentTypes['Meeting']>, meetings: ResolversParentTypes['MeetingConnection'] } | FederationReferenceTypes['ContinentalActionPlan'];
  DiasporaPlatform: Omit<DiasporaPlatform, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['DiasporaPlatform'];
  AdeptMeeting: Omit<AdeptMeeting, 'country' | 'hosts' | 'chairs' | 'participatingCountries' | 'actionPlan'> & { country?: Maybe<ResolversParentTypes['Country']>, hosts: ReadonlyArray<ResolversParentTypes['Actor']>, chairs: ReadonlyArray<ResolversParentTypes['Actor']>, participatingCountries: ReadonlyArray<ResolversParentTypes['Country']>, actionPlan?: Maybe<ResolversParentTypes['ActionPlan']> } | FederationReferenceTypes['AdeptMeeting'];
  AdeptInitiative: Omit<AdeptInitiative, 'countries' | 'domains' | 'funders' | 'implementers'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, domains: ReadonlyArray<ResolversParentTypes['JvapDomain']>, funders: ReadonlyArray<ResolversParentTypes['Actor']>, implementers: ReadonlyArray<ResolversParentTypes['Actor']> } | FederationReferenceTypes['AdeptInitiative'];
  AdeptCountry: Omit<AdeptCountry, 'meetings' | 'initiatives'> & { meetings: ResolversParentTypes['MeetingConnection'], initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['AdeptCountry'];
  JvapDomain: Omit<JvapDomain, 'initiatives'> & { initiatives: ResolversParentTypes['InitiativeConnection'] } | FederationReferenceTypes['JvapDomain'];
  Programme: Omit<Programme, 'components' | 'initiative'> & { components: ReadonlyArray<Maybe<ResolversParentTypes['Component']>>, initiative?: Maybe<ResolversParentTypes['Initiative']> } | FederationReferenceTypes['Programme'];
  PageInfo: PageInfo;
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiativeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  MeetingGroup: MeetingGroup;
  InitiativeGroup: InitiativeGroup;
  CountryFilter: CountryFilter;
  InitiativeCondition: InitiativeCondition;
  MeetingCondition: MeetingCondition;
  MeetingFilter: MeetingFilter;
  InitiativeFilter: InitiativeFilter;
  OrganisationFilter: OrganisationFilter;
  Network: Omit<Network, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['NetworkNode']>, edges: ReadonlyArray<ResolversParentTypes['NetworkEdge']> };
  NetworkNode: Omit<NetworkNode, 'country'> & { country: ResolversParentTypes['Country'] };
  NetworkEdge: Omit<NetworkEdge, 'a' | 'b'> & { a: ResolversParentTypes['Country'], b: ResolversParentTypes['Country'] };
  TextRange: TextRange;
  SearchHit: Omit<SearchHit, 'highlights' | 'node'> & { highlights: ReadonlyArray<ResolversParentTypes['TextRange']>, node: ResolversParentTypes['Node'] };
  Edition: Edition;
  EditionCount: EditionCount;
  DateTime: Scalars['DateTime']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as: Maybe<Scalars['String']['input']>;
  for: Maybe<Link__Purpose>;
  import: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = any, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = any, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation' | 'RabatProcess' | 'RabatMeeting' | 'RabatInitiative' | 'RabatActionPlan' | 'KhartoumProcess' | 'KhartoumMeeting' | 'KhartoumInitiative' | 'KhartoumActionPlan' | 'JointVallettaActionPlan' | 'JvapMeeting' | 'JvapInitiative' | 'JvapActionPlan' | 'ContinentalDialogue' | 'ContinentalMeeting' | 'ContinentalInitiative' | 'ContinentalActionPlan' | 'DiasporaPlatform' | 'AdeptMeeting' | 'AdeptInitiative' | 'Programme', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy' | 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy' | 'first'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'orderBy' | 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy' | 'first'>>;
  components?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Component']>>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'between' | 'and'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'minMeetings' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organisation', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  subregion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  euMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<CountryInitiativesArgs, 'as' | 'orderBy' | 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<CountryOrganisationsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<OrganisationNameLanguageArgs, 'language'>>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganisationNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganisationMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<OrganisationInitiativesArgs, 'as' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'], FederationReferenceType extends FederationReferenceTypes['Relationship'] = FederationReferenceTypes['Relationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Relationship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RelationshipMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<RelationshipInitiativesArgs, 'orderBy' | 'first'>>;
};

export type MeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  __resolveType: TypeResolveFn<'RabatMeeting' | 'KhartoumMeeting' | 'JvapMeeting' | 'ContinentalMeeting' | 'AdeptMeeting', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  __resolveType: TypeResolveFn<'RabatInitiative' | 'KhartoumInitiative' | 'JvapInitiative' | 'ContinentalInitiative' | 'AdeptInitiative', ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  __resolveType: TypeResolveFn<'RabatProcess' | 'KhartoumProcess' | 'JointVallettaActionPlan' | 'ContinentalDialogue' | 'DiasporaPlatform', ParentType, ContextType>;
};

export type ActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan']> = {
  __resolveType: TypeResolveFn<'RabatActionPlan' | 'KhartoumActionPlan' | 'JvapActionPlan' | 'ContinentalActionPlan', ParentType, ContextType>;
};

export type RabatProcessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RabatProcess'] = ResolversParentTypes['RabatProcess'], FederationReferenceType extends FederationReferenceTypes['RabatProcess'] = FederationReferenceTypes['RabatProcess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RabatProcess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RabatProcessMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<RabatProcessInitiativesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RabatMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RabatMeeting'] = ResolversParentTypes['RabatMeeting'], FederationReferenceType extends FederationReferenceTypes['RabatMeeting'] = FederationReferenceTypes['RabatMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RabatMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RabatMeetingTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<RabatMeetingTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participatingCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RabatInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RabatInitiative'] = ResolversParentTypes['RabatInitiative'], FederationReferenceType extends FederationReferenceTypes['RabatInitiative'] = FederationReferenceTypes['RabatInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RabatInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RabatInitiativeTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<RabatInitiativeTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  domainBasis?: Resolver<Maybe<ResolversTypes['DomainBasis']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RabatCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['RabatCountry'] = ResolversParentTypes['RabatCountry'], FederationReferenceType extends FederationReferenceTypes['RabatCountry'] = FederationReferenceTypes['RabatCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RabatCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RabatCountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<RabatCountryInitiativesArgs, 'orderBy' | 'first'>>;
};

export type RabatActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['RabatActionPlan'] = ResolversParentTypes['RabatActionPlan'], FederationReferenceType extends FederationReferenceTypes['RabatActionPlan'] = FederationReferenceTypes['RabatActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RabatActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RabatActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<RabatActionPlanTitleLanguageArgs, 'language'>>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RabatActionPlanMeetingsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KhartoumProcessResolvers<ContextType = any, ParentType extends ResolversParentTypes['KhartoumProcess'] = ResolversParentTypes['KhartoumProcess'], FederationReferenceType extends FederationReferenceTypes['KhartoumProcess'] = FederationReferenceTypes['KhartoumProcess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KhartoumProcess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<KhartoumProcessMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<KhartoumProcessInitiativesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KhartoumMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['KhartoumMeeting'] = ResolversParentTypes['KhartoumMeeting'], FederationReferenceType extends FederationReferenceTypes['KhartoumMeeting'] = FederationReferenceTypes['KhartoumMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KhartoumMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KhartoumMeetingTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<KhartoumMeetingTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participatingCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KhartoumInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['KhartoumInitiative'] = ResolversParentTypes['KhartoumInitiative'], FederationReferenceType extends FederationReferenceTypes['KhartoumInitiative'] = FederationReferenceTypes['KhartoumInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KhartoumInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KhartoumInitiativeTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<KhartoumInitiativeTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  domainBasis?: Resolver<Maybe<ResolversTypes['DomainBasis']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KhartoumCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['KhartoumCountry'] = ResolversParentTypes['KhartoumCountry'], FederationReferenceType extends FederationReferenceTypes['KhartoumCountry'] = FederationReferenceTypes['KhartoumCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KhartoumCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<KhartoumCountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<KhartoumCountryInitiativesArgs, 'orderBy' | 'first'>>;
};

export type KhartoumActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['KhartoumActionPlan'] = ResolversParentTypes['KhartoumActionPlan'], FederationReferenceType extends FederationReferenceTypes['KhartoumActionPlan'] = FederationReferenceTypes['KhartoumActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KhartoumActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KhartoumActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<KhartoumActionPlanTitleLanguageArgs, 'language'>>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<KhartoumActionPlanMeetingsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointVallettaActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['JointVallettaActionPlan'] = ResolversParentTypes['JointVallettaActionPlan'], FederationReferenceType extends FederationReferenceTypes['JointVallettaActionPlan'] = FederationReferenceTypes['JointVallettaActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointVallettaActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<JointVallettaActionPlanMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<JointVallettaActionPlanInitiativesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JvapMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapMeeting'] = ResolversParentTypes['JvapMeeting'], FederationReferenceType extends FederationReferenceTypes['JvapMeeting'] = FederationReferenceTypes['JvapMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapMeetingTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapMeetingTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participatingCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JvapInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapInitiative'] = ResolversParentTypes['JvapInitiative'], FederationReferenceType extends FederationReferenceTypes['JvapInitiative'] = FederationReferenceTypes['JvapInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapInitiativeTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapInitiativeTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  domainBasis?: Resolver<Maybe<ResolversTypes['DomainBasis']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JvapCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapCountry'] = ResolversParentTypes['JvapCountry'], FederationReferenceType extends FederationReferenceTypes['JvapCountry'] = FederationReferenceTypes['JvapCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<JvapCountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<JvapCountryInitiativesArgs, 'orderBy' | 'first'>>;
};

export type JvapActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapActionPlan'] = ResolversParentTypes['JvapActionPlan'], FederationReferenceType extends FederationReferenceTypes['JvapActionPlan'] = FederationReferenceTypes['JvapActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapActionPlanTitleLanguageArgs, 'language'>>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<JvapActionPlanMeetingsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalDialogueResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalDialogue'] = ResolversParentTypes['ContinentalDialogue'], FederationReferenceType extends FederationReferenceTypes['ContinentalDialogue'] = FederationReferenceTypes['ContinentalDialogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalDialogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ContinentalDialogueMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<ContinentalDialogueInitiativesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalMeeting'] = ResolversParentTypes['ContinentalMeeting'], FederationReferenceType extends FederationReferenceTypes['ContinentalMeeting'] = FederationReferenceTypes['ContinentalMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalMeetingTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ContinentalMeetingTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participatingCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalInitiative'] = ResolversParentTypes['ContinentalInitiative'], FederationReferenceType extends FederationReferenceTypes['ContinentalInitiative'] = FederationReferenceTypes['ContinentalInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalInitiativeTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ContinentalInitiativeTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  domainBasis?: Resolver<Maybe<ResolversTypes['DomainBasis']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalCountry'] = ResolversParentTypes['ContinentalCountry'], FederationReferenceType extends FederationReferenceTypes['ContinentalCountry'] = FederationReferenceTypes['ContinentalCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ContinentalCountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<ContinentalCountryInitiativesArgs, 'orderBy' | 'first'>>;
};

export type ContinentalActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalActionPlan'] = ResolversParentTypes['ContinentalActionPlan'], FederationReferenceType extends FederationReferenceTypes['ContinentalActionPlan'] = FederationReferenceTypes['ContinentalActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ContinentalActionPlanTitleLanguageArgs, 'language'>>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ContinentalActionPlanMeetingsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiasporaPlatformResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiasporaPlatform'] = ResolversParentTypes['DiasporaPlatform'], FederationReferenceType extends FederationReferenceTypes['DiasporaPlatform'] = FederationReferenceTypes['DiasporaPlatform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiasporaPlatform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DiasporaPlatformMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<DiasporaPlatformInitiativesArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdeptMeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdeptMeeting'] = ResolversParentTypes['AdeptMeeting'], FederationReferenceType extends FederationReferenceTypes['AdeptMeeting'] = FederationReferenceTypes['AdeptMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdeptMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeetingType'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdeptMeetingTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<AdeptMeetingTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participatingCountries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdeptInitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdeptInitiative'] = ResolversParentTypes['AdeptInitiative'], FederationReferenceType extends FederationReferenceTypes['AdeptInitiative'] = FederationReferenceTypes['AdeptInitiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdeptInitiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AdeptInitiativeTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<AdeptInitiativeTitleLanguageArgs, 'language'>>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InitiativeStatus']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  domainBasis?: Resolver<Maybe<ResolversTypes['DomainBasis']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdeptCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdeptCountry'] = ResolversParentTypes['AdeptCountry'], FederationReferenceType extends FederationReferenceTypes['AdeptCountry'] = FederationReferenceTypes['AdeptCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdeptCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<AdeptCountryMeetingsArgs, 'orderBy' | 'first'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<AdeptCountryInitiativesArgs, 'orderBy' | 'first'>>;
};

export type JvapDomainResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapDomain'] = ResolversParentTypes['JvapDomain'], FederationReferenceType extends FederationReferenceTypes['JvapDomain'] = FederationReferenceTypes['JvapDomain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapDomain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapDomainTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapDomainTitleLanguageArgs, 'language'>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<JvapDomainInitiativesArgs, 'orderBy' | 'first'>>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Component']>>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['MeetingGroup']>, ParentType, ContextType, RequireFields<MeetingConnectionGroupsArgs, 'by'>>;
};

export type MeetingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['InitiativeGroup']>, ParentType, ContextType, RequireFields<InitiativeConnectionGroupsArgs, 'by'>>;
};

export type InitiativeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingGroup'] = ResolversParentTypes['MeetingGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingGroupLabelArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['InitiativeGroup'] = ResolversParentTypes['InitiativeGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeGroupLabelArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  meetingsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  a?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ComponentName']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<SearchHitTitleLanguageArgs, 'language'>>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type EditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EditionCount']>, ParentType, ContextType>;
};

export type EditionCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionCount'] = ResolversParentTypes['EditionCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = any> = {
  LocalDate?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ActionPlan?: ActionPlanResolvers<ContextType>;
  RabatProcess?: RabatProcessResolvers<ContextType>;
  RabatMeeting?: RabatMeetingResolvers<ContextType>;
  RabatInitiative?: RabatInitiativeResolvers<ContextType>;
  RabatCountry?: RabatCountryResolvers<ContextType>;
  RabatActionPlan?: RabatActionPlanResolvers<ContextType>;
  KhartoumProcess?: KhartoumProcessResolvers<ContextType>;
  KhartoumMeeting?: KhartoumMeetingResolvers<ContextType>;
  KhartoumInitiative?: KhartoumInitiativeResolvers<ContextType>;
  KhartoumCountry?: KhartoumCountryResolvers<ContextType>;
  KhartoumActionPlan?: KhartoumActionPlanResolvers<ContextType>;
  JointVallettaActionPlan?: JointVallettaActionPlanResolvers<ContextType>;
  JvapMeeting?: JvapMeetingResolvers<ContextType>;
  JvapInitiative?: JvapInitiativeResolvers<ContextType>;
  JvapCountry?: JvapCountryResolvers<ContextType>;
  JvapActionPlan?: JvapActionPlanResolvers<ContextType>;
  ContinentalDialogue?: ContinentalDialogueResolvers<ContextType>;
  ContinentalMeeting?: ContinentalMeetingResolvers<ContextType>;
  ContinentalInitiative?: ContinentalInitiativeResolvers<ContextType>;
  ContinentalCountry?: ContinentalCountryResolvers<ContextType>;
  ContinentalActionPlan?: ContinentalActionPlanResolvers<ContextType>;
  DiasporaPlatform?: DiasporaPlatformResolvers<ContextType>;
  AdeptMeeting?: AdeptMeetingResolvers<ContextType>;
  AdeptInitiative?: AdeptInitiativeResolvers<ContextType>;
  AdeptCountry?: AdeptCountryResolvers<ContextType>;
  JvapDomain?: JvapDomainResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  MeetingGroup?: MeetingGroupResolvers<ContextType>;
  InitiativeGroup?: InitiativeGroupResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EditionCount?: EditionCountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = any> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
