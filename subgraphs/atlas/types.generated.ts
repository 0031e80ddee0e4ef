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
  /** A calendar date, `YYYY-MM-DD`. How much of it is known is said by the `DatePrecision` beside it. */
  LocalDate: { input: string; output: string; }
  /** A country's ISO 3166-1 alpha-2 code, such as `ML`; Kosovo is `XK`. */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as `EUR`. */
  Currency: { input: string; output: string; }
  /** A moment, ISO 8601 with its time zone. */
  DateTime: { input: Date | string; output: Date | string; }
  federation__FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
};

/** The languages in which names, titles and summaries are kept. */
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
  /** Only the month is known; the day reads 01. */
  | 'MONTH'
  /** Only the year is known; month and day read 01-01. */
  | 'YEAR';

/** The side of the dialogue on which a country lies. */
export type Region =
  /** Africa: the members of the African Union. */
  | 'AFRICA'
  /** Europe: the European Union and its neighbours. */
  | 'EUROPE'
  /** Neither; the country stands here because a record names it, as a funder for example. */
  | 'OTHER';

/** Anything that has a global id and can be asked for again with `node(id:)`. */
export type Node = {
  /** The global id: a kind and a name, such as `meeting:rabat-2018-05-02-marrakesh-ministerial`. */
  readonly id: Scalars['ID']['output'];
};

/** A public page or document from which a record was read. */
export type Source = {
  /** Its address, as cited. */
  readonly url: Scalars['String']['output'];
};

/** An amount in one currency. Amounts of different currencies are never added up here. */
export type Money = {
  /** The amount, in whole units of the currency. */
  readonly amount: Scalars['Float']['output'];
  /** The currency. */
  readonly currency: Scalars['Currency']['output'];
};

/** A stretch of time. An open end is null: not known, or still running; the note of the record tells. */
export type Period = {
  /** First day, or null where it is not known. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it is not known or not over. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** How far a country has come with the African Union's free movement protocol. */
export type FreeMovementProgress =
  /** Signed and ratified. */
  | 'RATIFIED'
  /** Signed, not ratified. */
  | 'SIGNED'
  /** Neither signed nor ratified. */
  | 'NOT_SIGNED';

/** What kind of meeting a record is. */
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
  /** A training. */
  | 'TRAINING'
  /** The national focal points. */
  | 'FOCAL_POINTS_MEETING'
  /** An open forum. */
  | 'FORUM'
  /** The members of an organisation in assembly. */
  | 'GENERAL_ASSEMBLY'
  /** Held online for an audience. */
  | 'WEBINAR'
  /** Any other event; its title says what. */
  | 'OTHER';

/** Whether an initiative is work with a budget or a rule. */
export type InitiativeKind =
  /** A project or programme. */
  | 'PROJECT'
  /** A law, strategy or policy. */
  | 'POLICY';

/** How far an initiative has come. */
export type InitiativeStatus =
  /** Announced, not begun. */
  | 'PLANNED'
  /** Under way. */
  | 'ONGOING'
  /** Ended. */
  | 'COMPLETED'
  /** Stopped before its end. */
  | 'CANCELLED';

/** Where the link between an initiative and its JVAP domains comes from. */
export type DomainBasis =
  /** A page says so. */
  | 'STATED'
  /** Inferred from the initiative's content or its programme's axis. */
  | 'INFERRED';

/** A sum over initiatives in one currency. */
export type MoneyTotal = {
  /** The currency. */
  readonly currency: Scalars['Currency']['output'];
  /** The sum of the budgets, in whole units of the currency; each initiative counts once. */
  readonly amount: Scalars['Float']['output'];
  /** How many initiatives have a budget in this currency. */
  readonly count: Scalars['Int']['output'];
};

export type Query = {
  /** One country, by its ISO 3166-1 code. A code that the graph does not know is an error. */
  readonly country: Maybe<Country>;
  /** Countries of Africa and Europe, and the others that a record names. */
  readonly countries: CountryConnection;
  /** One meeting. An id that the graph does not know is an error. */
  readonly meeting: Maybe<Meeting>;
  /** Meetings of all components. */
  readonly meetings: MeetingConnection;
  /** One initiative. An id that the graph does not know is an error. */
  readonly initiative: Maybe<Initiative>;
  /** Initiatives of all components. */
  readonly initiatives: InitiativeConnection;
  /** One organisation. An id that the graph does not know is an error. */
  readonly organisation: Maybe<Organisation>;
  /** Organisations that any component knows. */
  readonly organisations: OrganisationConnection;
  /** The five components. One whose subgraph does not answer what is asked of it is null in its place, with an error that names it. */
  readonly components: ReadonlyArray<Maybe<Component>>;
  /** What connects two different countries. */
  readonly relationship: Maybe<Relationship>;
  /** Which countries met, in pairs: nodes and weighted edges for a drawing. Two countries met where both are recorded as host, chair or participant of one meeting; for many meetings no list of participants was found. */
  readonly network: Network;
  /** Countries, meetings, initiatives, organisations and action plans by their words, English and French, with or without accents, or by a programme's reference. Best first. */
  readonly search: SearchConnection;
  /** Any record by its global id. An id that the graph does not know is an error. */
  readonly node: Maybe<Node>;
  /** Several records, in the order asked for; null, with an error, for each id that the graph does not know. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The edition that answers: what to name when citing a figure. */
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

/** A state or an organisation: whoever hosts, chairs, funds or carries out. */
export type Actor = Country | Organisation;

/** A country and what the five components know of it. */
export type Country = Node & {
  /** The global id, `country:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its name after the ISO table. */
  readonly name: Scalars['String']['output'];
  /** Whether it lies in Africa, in Europe or elsewhere. */
  readonly region: Region;
  /** Its sub-region after the United Nations' M49 list, such as `Western Africa`. */
  readonly subregion: Scalars['String']['output'];
  /** Whether it belongs to the African Union today. */
  readonly auMember: Scalars['Boolean']['output'];
  /** Whether it belongs to the European Union today. */
  readonly euMember: Scalars['Boolean']['output'];
  /** The components to which it belongs today, as partner or member. The JVAP and ADEPT keep no list of members. */
  readonly memberOf: ReadonlyArray<ComponentName>;
  /** Meetings held, hosted or chaired by it, or in which it took part; `as` narrows it to one part. */
  readonly meetings: MeetingConnection;
  /** Initiatives that are for it; `as` gives those that it funds or carries out instead. */
  readonly initiatives: InitiativeConnection;
  /** Organisations that are seated in it, work in it or come from it. */
  readonly organisations: OrganisationConnection;
};


/** A country and what the five components know of it. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country and what the five components know of it. */
export type CountryMeetingsArgs = {
  as: InputMaybe<ReadonlyArray<MeetingRole>>;
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A country and what the five components know of it. */
export type CountryInitiativesArgs = {
  as?: InputMaybe<InitiativeRole>;
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A country and what the five components know of it. */
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
  /** Its name in the language asked for, else in the other one. */
  readonly name: Scalars['String']['output'];
  /** The language that `name` comes in: the one asked for, else the other one. */
  readonly nameLanguage: Language;
  /** Its short name, or null. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** What kind of organisation it is. */
  readonly kind: OrganisationKind;
  /** The country where it is seated, or null where that was not found. */
  readonly country: Maybe<Country>;
  /** The city where it is seated, or null where that was not found. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The year it was founded, or null where that was not found. */
  readonly founded: Maybe<Scalars['Int']['output']>;
  /** Its website, or null where none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
  readonly sources: ReadonlyArray<Source>;
  /** Meetings that it hosted or chaired. */
  readonly meetings: MeetingConnection;
  /** Initiatives that it carries out; `as` gives those that it funds instead. */
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

/** Two countries, in the order asked for, and what connects them. */
export type Relationship = {
  /** The first country. */
  readonly a: Country;
  /** The second country. */
  readonly b: Country;
  /** Meetings in which both had a part. */
  readonly meetings: MeetingConnection;
  /** Initiatives in which both have a part, as beneficiary or funder, themselves or through bodies seated there. */
  readonly initiatives: InitiativeConnection;
};


/** Two countries, in the order asked for, and what connects them. */
export type RelationshipMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Two countries, in the order asked for, and what connects them. */
export type RelationshipInitiativesArgs = {
  filter: InputMaybe<InitiativeFilter>;
  orderBy?: InputMaybe<InitiativeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type Meeting = {
  /** The global id, `meeting:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
  readonly participatingCountries: ReadonlyArray<Country>;
  /** The action plan that it adopted, prepared or followed up, or null. */
  readonly actionPlan: Maybe<ActionPlan>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type Initiative = {
  /** The global id, `initiative:…`. */
  readonly id: Scalars['ID']['output'];
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
  readonly implementers: ReadonlyArray<Actor>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** One of the five components of the Migration Mobility Dialogue. */
export type Component = {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null where it was not found. */
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
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
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
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
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

/** What the Rabat Process knows of one country. */
export type RabatCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that are for the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Rabat Process knows of one country. */
export type RabatCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Rabat Process knows of one country. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null where it was not found. */
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
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
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
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
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

/** What the Khartoum Process knows of one country. */
export type KhartoumCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that are for the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Khartoum Process knows of one country. */
export type KhartoumCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Khartoum Process knows of one country. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null where it was not found. */
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
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
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
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
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

/** What the Joint Valletta Action Plan knows of one country. */
export type JvapCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that are for the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the Joint Valletta Action Plan knows of one country. */
export type JvapCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the Joint Valletta Action Plan knows of one country. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null where it was not found. */
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
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
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
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
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

/** What the continental dialogue knows of one country. */
export type ContinentalCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that are for the country. */
  readonly initiatives: InitiativeConnection;
};


/** What the continental dialogue knows of one country. */
export type ContinentalCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What the continental dialogue knows of one country. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The meeting that adopted it, or null where it was not found. */
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
  /** Its meetings, also those that it shares. */
  readonly meetings: MeetingConnection;
  /** Its initiatives, also those that it shares. */
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
  /** The components whose meeting it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** What kind of meeting it is. */
  readonly type: MeetingType;
  /** Its number in its series (the 10th Senior Officials' Meeting is 10), or null. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where no date was found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The city where it was held, or null where it was not found or it was held online. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Whether it was held online. */
  readonly online: Scalars['Boolean']['output'];
  /** The country where it was held, or null where it was held online or no place was found. */
  readonly country: Maybe<Country>;
  /** Who hosted it. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Actor>;
  /** Countries recorded as taking part. Often no list was found: an empty list does not mean that nobody came. */
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
  /** The components whose initiative it is; the first keeps its record. */
  readonly components: ReadonlyArray<ComponentName>;
  /** The programme's own reference, such as `T05-EUTF-SAH-ML-01`, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Whether it is a project or a policy. */
  readonly kind: InitiativeKind;
  /** The programme or instrument it belongs to, such as `EUTF`, or null. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** Its title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, often the planned one, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** How far it has come, or null where no page says. */
  readonly status: Maybe<InitiativeStatus>;
  /** Its whole budget, or null where none was found. */
  readonly budget: Maybe<Money>;
  /** Whether its JVAP domains are stated by a page or inferred; null where it has none. */
  readonly domainBasis: Maybe<DomainBasis>;
  /** The countries it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Its domains of the Joint Valletta Action Plan, by number. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Actor>;
  /** Who carries it out. */
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

/** What ADEPT knows of one country. */
export type AdeptCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The component's meetings in which the country had a part. */
  readonly meetings: MeetingConnection;
  /** The component's initiatives that are for the country. */
  readonly initiatives: InitiativeConnection;
};


/** What ADEPT knows of one country. */
export type AdeptCountryMeetingsArgs = {
  filter: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** What ADEPT knows of one country. */
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
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The initiatives in it. */
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

/** The support project that carries the five components. */
export type Programme = Node & {
  /** The global id, `programme:mmd`. */
  readonly id: Scalars['ID']['output'];
  /** The five components that it carries; null in its place, with an error, where one does not answer. */
  readonly components: ReadonlyArray<Maybe<Component>>;
  /** Its record among the initiatives. */
  readonly initiative: Maybe<Initiative>;
};

/** Where a page stands in its list, after the Relay specification. */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page: true wherever `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first record, or null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last record, or null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of countries. */
export type CountryConnection = {
  /** The page, with a cursor for each. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of countries. */
export type CountryEdge = {
  /** The record. */
  readonly node: Country;
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** How many initiatives of it pass the filter's `initiatives`, or how many it has in all where there is no such filter. */
  readonly initiativeCount: Scalars['Int']['output'];
  /** How many meetings of it pass the filter's `meetings`, or how many it has in all where there is no such filter. */
  readonly meetingCount: Scalars['Int']['output'];
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The page, with a cursor for each. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page together. */
  readonly totalCount: Scalars['Int']['output'];
  /** How they spread: a count for each group, greatest first. A meeting of several components counts in each. */
  readonly groups: ReadonlyArray<MeetingGroup>;
};


/** A page of meetings. */
export type MeetingConnectionGroupsArgs = {
  by: MeetingGrouping;
};

/** One of a page of meetings. */
export type MeetingEdge = {
  /** The record. */
  readonly node: Meeting;
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The page, with a cursor for each. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page together. */
  readonly totalCount: Scalars['Int']['output'];
  /** Their whole budgets, one sum a currency, also where they are for other countries or have other funders: no part of one is known. Each initiative counts once, whatever its countries and domains; a budget that several records tell of counts with one of them; those without a known budget are left out. */
  readonly totals: ReadonlyArray<MoneyTotal>;
  /** How they spread: a count and sums for each group, greatest count first. One of several countries or domains counts in each, so groups may add up to more than `totals`. */
  readonly groups: ReadonlyArray<InitiativeGroup>;
};


/** A page of initiatives. */
export type InitiativeConnectionGroupsArgs = {
  by: InitiativeGrouping;
};

/** One of a page of initiatives. */
export type InitiativeEdge = {
  /** The record. */
  readonly node: Initiative;
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The page, with a cursor for each. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organisations. */
export type OrganisationEdge = {
  /** The record. */
  readonly node: Organisation;
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of findings. */
export type SearchConnection = {
  /** The page, with a cursor for each. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, on every page together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of findings. */
export type SearchEdge = {
  /** The record. */
  readonly node: SearchHit;
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
};

/** A group of meetings. */
export type MeetingGroup = {
  /** What they share: a year, a type, a component or a country's code. */
  readonly key: Scalars['String']['output'];
  /** The same, to be read by people. */
  readonly label: Scalars['String']['output'];
  /** How many meetings there are. */
  readonly count: Scalars['Int']['output'];
};


/** A group of meetings. */
export type MeetingGroupLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A group of initiatives. */
export type InitiativeGroup = {
  /** What they share: a domain's number, a country's code, a funder's global id, a year, … */
  readonly key: Scalars['String']['output'];
  /** The same, to be read by people. */
  readonly label: Scalars['String']['output'];
  /** How many initiatives there are. */
  readonly count: Scalars['Int']['output'];
  /** Their budgets, one sum a currency. */
  readonly totals: ReadonlyArray<MoneyTotal>;
};


/** A group of initiatives. */
export type InitiativeGroupLabelArgs = {
  language?: InputMaybe<Language>;
};

/** By what meetings are grouped. */
export type MeetingGrouping =
  /** The component, shared meetings in each. */
  | 'COMPONENT'
  /** The type. */
  | 'TYPE'
  /** The year of the first day. */
  | 'YEAR'
  /** The country where they were held. */
  | 'COUNTRY';

/** By what initiatives are grouped. */
export type InitiativeGrouping =
  /** The component, shared initiatives in each. */
  | 'COMPONENT'
  /** The JVAP domain. */
  | 'DOMAIN'
  /** The country they are for. */
  | 'COUNTRY'
  /** The funder, a country or an organisation. What a country's body funds counts under the body and under the country. */
  | 'FUNDER'
  /** The year of the first day. */
  | 'YEAR'
  /** The programme. */
  | 'PROGRAMME'
  /** The status. */
  | 'STATUS';

/** In which order countries come. */
export type CountryOrder =
  /** By English name. */
  | 'NAME_ASC'
  /** By code. */
  | 'CODE_ASC'
  /** Most initiatives first, counted as `initiativeCount` of the edge is. */
  | 'INITIATIVES_DESC'
  /** Most meetings first, counted as `meetingCount` of the edge is. */
  | 'MEETINGS_DESC';

/** In which order meetings come. */
export type MeetingOrder =
  /** Oldest first; those without a date last. */
  | 'START_DATE_ASC'
  /** Newest first; those without a date last. */
  | 'START_DATE_DESC';

/** In which order initiatives come. */
export type InitiativeOrder =
  /** Oldest first; those without a first day last. */
  | 'START_DATE_ASC'
  /** Newest first; those without a first day last. */
  | 'START_DATE_DESC'
  /** By title, English where there is one. */
  | 'TITLE_ASC';

/** In which order organisations come. */
export type OrganisationOrder =
  /** By name, English where there is one. */
  | 'NAME_ASC';

/** What part a country or organisation had in a meeting. */
export type MeetingRole =
  /** It was held there. */
  | 'PLACE'
  /** It hosted. */
  | 'HOST'
  /** It chaired. */
  | 'CHAIR'
  /** It is recorded as taking part. */
  | 'PARTICIPANT';

/** What part a country or organisation has in an initiative. */
export type InitiativeRole =
  /** The initiative is for it; countries only. */
  | 'BENEFICIARY'
  /** It funds the initiative; a country also through the bodies seated there, except those of many states. */
  | 'FUNDER'
  /** It carries the initiative out; a country also through the bodies seated there, except those of many states. */
  | 'IMPLEMENTER';

/** How an organisation is tied to a country. */
export type OrganisationTie =
  /** It is seated there. */
  | 'SEAT'
  /** Its people come from there. */
  | 'ORIGIN'
  /** It works there. */
  | 'ACTIVITY';

/** What kind of organisation it is. */
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

/** Narrows a list of countries; all that is given must hold. */
export type CountryFilter = {
  /** Only these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Only these regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Region>>;
  /** Only these sub-regions of the M49 list, by their English names. */
  readonly subregions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Belongs to all of these today, as partner or member. JVAP and ADEPT keep no list of members and are refused. */
  readonly memberOf?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Belongs to none of these today. JVAP and ADEPT are refused. */
  readonly notMemberOf?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Belongs to all of these unions or communities today (global ids, such as `organisation:ecowas`). */
  readonly inBodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Belongs to none of these unions or communities today. */
  readonly notInBodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Has come this far with the free movement protocol. */
  readonly freeMovement?: InputMaybe<ReadonlyArray<FreeMovementProgress>>;
  /** Benefits from enough initiatives that pass. */
  readonly initiatives?: InputMaybe<InitiativeCondition>;
  /** Has a part in enough meetings that pass. */
  readonly meetings?: InputMaybe<MeetingCondition>;
};

/** A number of initiatives that must be reached. */
export type InitiativeCondition = {
  /** Which initiatives count. */
  readonly filter?: InputMaybe<InitiativeFilter>;
  /** How many there must be, 0 or more. */
  readonly atLeast: Scalars['Int']['input'];
};

/** A number of meetings that must be reached. */
export type MeetingCondition = {
  /** Which meetings count. */
  readonly filter?: InputMaybe<MeetingFilter>;
  /** How many there must be, 0 or more. */
  readonly atLeast: Scalars['Int']['input'];
};

/** Narrows a list of meetings; all that is given must hold, of each list one entry. */
export type MeetingFilter = {
  /** Meetings of one of these components. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<MeetingType>>;
  /** That began in this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** That began on this day or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** That began on this day or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Held in one of these countries. */
  readonly heldIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Hosted by one of these countries. */
  readonly hostedBy?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Chaired by one of these countries. */
  readonly chairedBy?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** In which one of these countries had any part. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** That adopted, prepared or followed up one of these plans (global ids). */
  readonly actionPlans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Held online, or not. */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether two countries or more are recorded as host, chair or participant. Those with none do not pass. */
  readonly severalCountries?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which all of these countries met: each is recorded as host, chair or participant. */
  readonly met?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Narrows a list of initiatives; all that is given must hold, of each list one entry. */
export type InitiativeFilter = {
  /** Initiatives of one of these components. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentName>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** Of one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<InitiativeStatus>>;
  /** Of one of these programmes, such as `EUTF`. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With one of these references. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these JVAP domains, 1 to 5. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whose domains are stated, or inferred. */
  readonly domainBasis?: InputMaybe<DomainBasis>;
  /** For one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Funded by one of these (global ids of countries or organisations). A country stands for itself and for the bodies seated there, except those of many states. */
  readonly funders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Carried out by one of these (global ids of countries or organisations). A country stands for itself and for the bodies seated there, except those of many states. */
  readonly implementers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether several fund it, a country and the bodies seated there being one. With `funders` and false: what one of those funds alone. Those whose funder is not known do not pass. */
  readonly severalFunders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is for several countries. Those that name no country do not pass. */
  readonly severalCountries?: InputMaybe<Scalars['Boolean']['input']>;
  /** That began on this day or later. */
  readonly startedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** That began on this day or earlier. */
  readonly startedTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Narrows a list of organisations; all that is given must hold, of each list one entry. */
export type OrganisationFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Seated in one of these countries. */
  readonly seatedIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Working in one of these countries. */
  readonly workingIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Whose people come from one of these countries. */
  readonly originIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Countries that met, for a drawing. */
export type Network = {
  /** The countries of the pairs, those with most meetings first. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The pairs that met, the strongest first. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** In how many meetings of the choice two countries or more are recorded. */
  readonly meetingsCounted: Scalars['Int']['output'];
};

/** A country of the network. */
export type NetworkNode = {
  /** The country. */
  readonly country: Country;
  /** In how many meetings of the choice it is recorded together with another. */
  readonly meetings: Scalars['Int']['output'];
};

/** Two countries that met. */
export type NetworkEdge = {
  /** The country whose code comes first. */
  readonly a: Country;
  /** The country whose code comes second. */
  readonly b: Country;
  /** How many times they met. */
  readonly meetings: Scalars['Int']['output'];
  /** In which components. */
  readonly components: ReadonlyArray<ComponentName>;
  /** In which years. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** What kind of record a finding is. */
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

/** A stretch of a text, counted in UTF-16 code units as JavaScript, Java and C# count them. */
export type TextRange = {
  /** Where it begins, from 0. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends: the first place behind it. */
  readonly end: Scalars['Int']['output'];
};

/** A record that a search found. */
export type SearchHit = {
  /** What kind of record it is. */
  readonly kind: SearchKind;
  /** Its title or name in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** The words around the first match; matches stand between `«` and `»`. */
  readonly snippet: Scalars['String']['output'];
  /** The same words without marks. */
  readonly excerpt: Scalars['String']['output'];
  /** Where in `excerpt` the matches stand, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The record. */
  readonly node: Node;
};


/** A record that a search found. */
export type SearchHitTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A record that a search found. */
export type SearchHitTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** A published state of the whole graph; it never changes. */
export type Edition = {
  /** Its number and checksum, such as `1-3f9c2d71`. */
  readonly id: Scalars['ID']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The SHA-256 checksum of its contents: the same data gives the same checksum. */
  readonly checksum: Scalars['String']['output'];
  /** How many records it holds, by kind. */
  readonly counts: ReadonlyArray<EditionCount>;
};

/** How many records of a kind an edition holds. */
export type EditionCount = {
  /** The kind, as the data folder names it, such as `rabat/meetings`. */
  readonly kind: Scalars['String']['output'];
  /** How many there are. */
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
