// Generated from the schema by `npm run generate`. Not to be edited.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
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

/** The kind of document that a meeting or plan produced. */
export type DocumentType =
  /** A political declaration. */
  | 'DECLARATION'
  /** An action plan or programme. */
  | 'ACTION_PLAN'
  /** Conclusions of the chair or of the participants. */
  | 'CONCLUSIONS'
  /** A report. */
  | 'REPORT'
  /** An agenda. */
  | 'AGENDA'
  /** Any other document. */
  | 'OTHER';

/** A document of a meeting or an action plan. */
export type Document = {
  /** Its title, in its own language. */
  readonly title: Scalars['String']['output'];
  /** The kind of document. */
  readonly type: DocumentType;
  /** The address where it can be read, or null if none was found. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its language as an ISO 639-1 code, such as `fr`, or null if it was not found. */
  readonly language: Maybe<Scalars['String']['output']>;
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
  /** The number of people who took part, or null if no figure was found. Also null, with an error, while its component is not responding. */
  readonly participants: Maybe<Scalars['Int']['output']>;
  /** Its themes, in our own words. */
  readonly themes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The documents it adopted or discussed. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** What the meeting was and what it did, in our own words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language of `summary`: the requested one if available, otherwise the other; null if there is no summary. */
  readonly summaryLanguage: Maybe<Language>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingThemesArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or more components. Every list knows the summary fields (up to `online`); the component that keeps the record answers the rest. */
export type MeetingNoteArgs = {
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
  /** The European Union's contribution to the budget, or null if it was not found. */
  readonly euContribution: Maybe<Money>;
  /** The global id, `initiative:…`, of another initiative that records the same budget and under which sums count it; null if sums count this record's own budget. */
  readonly budgetCountedWith: Maybe<Scalars['ID']['output']>;
  /** The regions it covers, as its source words them. */
  readonly regions: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it does, in our own words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language of `summary`: the requested one if available, otherwise the other; null if there is no summary. */
  readonly summaryLanguage: Maybe<Language>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or more components. Every list knows the summary fields (up to `domainBasis`); the component that keeps the record answers the rest. */
export type InitiativeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One of the five components of the Migration Mobility Dialogue. */
export type Component = {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the five components it is. */
  readonly component: ComponentName;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its short name, or null. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** When it was launched, or null if no date was found. */
  readonly launched: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the launch date is known; null if there is no date. */
  readonly launchedPrecision: Maybe<DatePrecision>;
  /** Its website, or null if none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** A description of it, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** One of the five components of the Migration Mobility Dialogue. */
export type ComponentNameArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five components of the Migration Mobility Dialogue. */
export type ComponentSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five components of the Migration Mobility Dialogue. */
export type ComponentNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A plan that a component adopted: areas, objectives and actions. */
export type ActionPlan = {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** When it was adopted, or null if no date was found. */
  readonly adopted: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the adoption date is known; null if there is no date. */
  readonly adoptedPrecision: Maybe<DatePrecision>;
  /** The first year it covers, or null. */
  readonly from: Maybe<Scalars['Int']['output']>;
  /** The last year it covers, or null if it is open-ended or no year was found. */
  readonly to: Maybe<Scalars['Int']['output']>;
  /** Its areas, in order, so far as their texts were found. */
  readonly areas: Maybe<ReadonlyArray<ActionPlanArea>>;
  /** Its documents. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
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
export type ActionPlanNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One area of an action plan. */
export type ActionPlanArea = {
  /** Its number as printed, such as `4`, or null if it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** Its objectives, in order. */
  readonly objectives: ReadonlyArray<ActionPlanObjective>;
};


/** One area of an action plan. */
export type ActionPlanAreaTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One area of an action plan. */
export type ActionPlanAreaTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** One objective of an area, or a heading that groups actions. */
export type ActionPlanObjective = {
  /** Its number as printed, such as `III/1`, or null if it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its title; `[…]` marks a text that was only partly found. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** Its actions, in order. */
  readonly actions: ReadonlyArray<ActionPlanAction>;
  /** A caveat, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** One objective of an area, or a heading that groups actions. */
export type ActionPlanObjectiveTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One objective of an area, or a heading that groups actions. */
export type ActionPlanObjectiveTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** One objective of an area, or a heading that groups actions. */
export type ActionPlanObjectiveNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One action of an action plan. */
export type ActionPlanAction = {
  /** Its number as printed, such as `17`, or null if it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its text; `[…]` marks a text that was only partly found. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** A caveat, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** One action of an action plan. */
export type ActionPlanActionTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One action of an action plan. */
export type ActionPlanActionTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** One action of an action plan. */
export type ActionPlanActionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Two countries, in the requested order, and what connects them. */
export type Relationship = {
  /** The first country. */
  readonly a: Country;
  /** The second country. */
  readonly b: Country;
  /** What the continental dialogue knows about the two countries. Null, with an error, only while its subgraph is not responding. */
  readonly continental: Maybe<ContinentalRelationship>;
};

/** An organisation, institution or community. */
export type Organisation = {
  /** The global id, `organisation:…`. */
  readonly id: Scalars['ID']['output'];
  /** What the continental dialogue knows about the organisation. Null, with an error, only while its subgraph is not responding. */
  readonly continental: Maybe<ContinentalOrganisation>;
};

/** A country and what the five components know about it. */
export type Country = {
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its name according to the ISO table. */
  readonly name: Scalars['String']['output'];
  /** Whether it lies in Africa, in Europe or elsewhere. */
  readonly region: Region;
  /** What the continental dialogue knows about the country. Null, with an error, only while its subgraph is not responding. */
  readonly continental: Maybe<ContinentalCountry>;
};


/** A country and what the five components know about it. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

/** The role in which a country or organisation belongs to a process. */
export type MembershipRole =
  /** A partner country. */
  | 'PARTNER'
  /** A member country. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER'
  /** A participating organisation. */
  | 'ORGANISATION';

export type Query = {
  /** The continental dialogue. Null, with an error, only while its subgraph is not responding. */
  readonly continental: Maybe<ContinentalDialogue>;
  /** The Migration Mobility Dialogue support project, which supports the five components. Null, with an error, only while its subgraph is not responding. */
  readonly programme: Maybe<Programme>;
};

/** The continental dialogue. */
export type ContinentalDialogue = Node & Component & {
  /** The global id, `component:…`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the five components it is. */
  readonly component: ComponentName;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its short name, or null. */
  readonly acronym: Maybe<Scalars['String']['output']>;
  /** When it was launched, or null if no date was found. */
  readonly launched: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the launch date is known; null if there is no date. */
  readonly launchedPrecision: Maybe<DatePrecision>;
  /** Its website, or null if none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** A description of it, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
  /** The African Union, the European Union, the regional economic communities and other unions of states, ordered by name, with their members. */
  readonly bodies: ReadonlyArray<ContinentalBody>;
  /** The status of each African state under the free movement protocol, ordered by code. */
  readonly freeMovement: ReadonlyArray<FreeMovementStatus>;
  /** The action plans and declarations it adopted, oldest first. */
  readonly actionPlans: ReadonlyArray<ContinentalActionPlan>;
  /** The average cost of sending money to a whole region, by region and period. */
  readonly remittanceCosts: ReadonlyArray<RemittanceCost>;
  /** The datasets from which remittance and migrant stock figures are taken, ordered by id. */
  readonly datasets: ReadonlyArray<Dataset>;
};


/** The continental dialogue. */
export type ContinentalDialogueNameArgs = {
  language?: InputMaybe<Language>;
};


/** The continental dialogue. */
export type ContinentalDialogueSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** The continental dialogue. */
export type ContinentalDialogueNoteArgs = {
  language?: InputMaybe<Language>;
};


/** The continental dialogue. */
export type ContinentalDialogueFreeMovementArgs = {
  progress: InputMaybe<FreeMovementProgress>;
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
  /** The number of people who took part, or null if no figure was found. Also null, with an error, while its component is not responding. */
  readonly participants: Maybe<Scalars['Int']['output']>;
  /** Its themes, in our own words. */
  readonly themes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The documents it adopted or discussed. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** What the meeting was and what it did, in our own words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language of `summary`: the requested one if available, otherwise the other; null if there is no summary. */
  readonly summaryLanguage: Maybe<Language>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingThemesArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the continental dialogue keeps. */
export type ContinentalMeetingNoteArgs = {
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
  /** The European Union's contribution to the budget, or null if it was not found. */
  readonly euContribution: Maybe<Money>;
  /** The global id, `initiative:…`, of another initiative that records the same budget and under which sums count it; null if sums count this record's own budget. */
  readonly budgetCountedWith: Maybe<Scalars['ID']['output']>;
  /** The regions it covers, as its source words them. */
  readonly regions: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it does, in our own words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language of `summary`: the requested one if available, otherwise the other; null if there is no summary. */
  readonly summaryLanguage: Maybe<Language>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the continental dialogue keeps. */
export type ContinentalInitiativeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An action plan adopted in the continental dialogue. */
export type ContinentalActionPlan = Node & ActionPlan & {
  /** The global id, `plan:…`. */
  readonly id: Scalars['ID']['output'];
  /** Its official title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** When it was adopted, or null if no date was found. */
  readonly adopted: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the adoption date is known; null if there is no date. */
  readonly adoptedPrecision: Maybe<DatePrecision>;
  /** The first year it covers, or null. */
  readonly from: Maybe<Scalars['Int']['output']>;
  /** The last year it covers, or null if it is open-ended or no year was found. */
  readonly to: Maybe<Scalars['Int']['output']>;
  /** Its areas, in order, so far as their texts were found. */
  readonly areas: Maybe<ReadonlyArray<ActionPlanArea>>;
  /** Its documents. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. Null, with an error, only while its component is not responding. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
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
export type ContinentalActionPlanNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The project that supports the five components. */
export type Programme = Node & {
  /** The global id, `programme:mmd`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its budget as published; the note says which phase it covers. */
  readonly budget: Maybe<Money>;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Organisation>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Organisation>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** The project that supports the five components. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Language>;
};


/** The project that supports the five components. */
export type ProgrammeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A union or community of states. */
export type ContinentalBody = {
  /** The organisation. */
  readonly organisation: Organisation;
  /** Its members, past and present, by country code. */
  readonly memberships: ReadonlyArray<BodyMembership>;
  /** A caveat about its members or their dates, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** A union or community of states. */
export type ContinentalBodyNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A period during which a country belongs to a union or community of states. */
export type BodyMembership = {
  /** The union or community. */
  readonly body: Organisation;
  /** The country. */
  readonly country: Country;
  /** The first day, or null if it was not found. */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it has not left. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly precision: Maybe<DatePrecision>;
  /** Whether its membership is suspended. */
  readonly suspended: Scalars['Boolean']['output'];
  /** The date since which it has been suspended, or null if it is not suspended or no date was found. The membership itself continues. */
  readonly suspendedSince: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the suspension date is known; null if there is no date. */
  readonly suspendedPrecision: Maybe<DatePrecision>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** A period during which a country belongs to a union or community of states. */
export type BodyMembershipNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The status of a country under the African Union's free movement protocol of 2018. */
export type FreeMovementStatus = {
  /** The country. */
  readonly country: Country;
  /** How far it has progressed. */
  readonly progress: FreeMovementProgress;
  /** The date of the list from which the status was taken. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it signed the protocol, or null if it has not or no date was found. */
  readonly signed: Maybe<Scalars['LocalDate']['output']>;
  /** When it ratified the protocol, or null if it has not. */
  readonly ratified: Maybe<Scalars['LocalDate']['output']>;
  /** When it deposited its instrument of ratification, or null if it has not. */
  readonly deposited: Maybe<Scalars['LocalDate']['output']>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** The status of a country under the African Union's free movement protocol of 2018. */
export type FreeMovementStatusNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A published dataset from which figures were taken. */
export type Dataset = {
  /** Its short name. */
  readonly id: Scalars['String']['output'];
  /** Its title, in our own words if it has none. */
  readonly title: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** The licence under which it is published, or null if none was found. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** The wording with which to credit its publisher. */
  readonly attribution: Scalars['String']['output'];
  /** The edition that was used, or null if it has none. */
  readonly edition: Maybe<Scalars['String']['output']>;
  /** When it was retrieved, or null if that was not noted. */
  readonly retrieved: Maybe<Scalars['LocalDate']['output']>;
  /** A caveat about it, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The pages from which it was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** A published dataset from which figures were taken. */
export type DatasetTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A published dataset from which figures were taken. */
export type DatasetPublisherArgs = {
  language?: InputMaybe<Language>;
};


/** A published dataset from which figures were taken. */
export type DatasetAttributionArgs = {
  language?: InputMaybe<Language>;
};


/** A published dataset from which figures were taken. */
export type DatasetEditionArgs = {
  language?: InputMaybe<Language>;
};


/** A published dataset from which figures were taken. */
export type DatasetNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The average cost of sending money in one period, as a share of the amount sent. */
export type RemittanceCost = {
  /** The sending country, or null for an average over several countries. */
  readonly from: Maybe<Country>;
  /** The receiving country, or null for an average over several countries. */
  readonly to: Maybe<Country>;
  /** The receiving region, as its source words it; null if a single country receives. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** The period, such as `2020-Q3` or `2020`. */
  readonly period: Scalars['String']['output'];
  /** The cost as a percentage of the amount sent, including fees and the exchange-rate margin. */
  readonly costPercent: Scalars['Float']['output'];
  /** The amount sent. */
  readonly sent: Money;
  /** The dataset it was taken from. */
  readonly dataset: Dataset;
  /** A caveat about the figure, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** The average cost of sending money in one period, as a share of the amount sent. */
export type RemittanceCostNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Sending money from one country to another. */
export type RemittanceCorridor = {
  /** The sending country. */
  readonly from: Country;
  /** The receiving country. */
  readonly to: Country;
  /** The latest figure. */
  readonly latest: RemittanceCost;
  /** All figures, oldest first. */
  readonly costs: ReadonlyArray<RemittanceCost>;
};

/** The remittances that a country received in one year. */
export type RemittanceInflow = {
  /** The receiving country. */
  readonly country: Country;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The amount, in US dollars. */
  readonly amount: Money;
  /** Its share of gross domestic product in percent, or null if it was not found. */
  readonly shareOfGdp: Maybe<Scalars['Float']['output']>;
  /** The dataset it was taken from. */
  readonly dataset: Dataset;
  /** A caveat about the figure, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** The remittances that a country received in one year. */
export type RemittanceInflowNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The number of people born in (or citizens of) one country who live in another, according to UN DESA. */
export type MigrantStock = {
  /** The country they come from. */
  readonly origin: Country;
  /** The country they live in. */
  readonly destination: Country;
  /** The year; the figure is a mid-year estimate. */
  readonly year: Scalars['Int']['output'];
  /** The number of people. */
  readonly persons: Scalars['Int']['output'];
  /** The dataset it was taken from. */
  readonly dataset: Dataset;
};

/** What the continental dialogue knows about one country. */
export type ContinentalCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The unions and communities to which it belongs, ordered by name. */
  readonly memberships: ReadonlyArray<BodyMembership>;
  /** Its status under the free movement protocol; null outside the African Union. */
  readonly freeMovement: Maybe<FreeMovementStatus>;
  /** The corridors through which money is sent from or to it, ordered by the code of the sending country, then of the receiving one. */
  readonly remittanceCorridors: ReadonlyArray<RemittanceCorridor>;
  /** The average cost of sending money to it across all corridors, by period, oldest first. */
  readonly remittanceCosts: ReadonlyArray<RemittanceCost>;
  /** The remittances it received, by year, oldest first. */
  readonly remittanceInflows: ReadonlyArray<RemittanceInflow>;
  /** Its people who live in other countries, the largest number first. */
  readonly emigrants: ReadonlyArray<MigrantStock>;
  /** People from other countries who live there, the largest number first. */
  readonly immigrants: ReadonlyArray<MigrantStock>;
};


/** What the continental dialogue knows about one country. */
export type ContinentalCountryMembershipsArgs = {
  past?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What the continental dialogue knows about one country. */
export type ContinentalCountryEmigrantsArgs = {
  year?: Scalars['Int']['input'];
};


/** What the continental dialogue knows about one country. */
export type ContinentalCountryImmigrantsArgs = {
  year?: Scalars['Int']['input'];
};

/** What the continental dialogue knows about two countries. */
export type ContinentalRelationship = {
  /** Migrants from one country who live in the other, in both directions, by year; within each year, those from `a` in `b` come first. */
  readonly migrantStock: ReadonlyArray<MigrantStock>;
  /** The cost of sending money between them, in each direction for which it is known, first from `a` to `b`. */
  readonly remittanceCorridors: ReadonlyArray<RemittanceCorridor>;
  /** The unions and communities to which both belong today, ordered by name. */
  readonly sharedBodies: ReadonlyArray<Organisation>;
};

/** What the continental dialogue knows about one organisation. */
export type ContinentalOrganisation = {
  /** The states that belong or have belonged to it, ordered by code; empty if it is not a body of states. */
  readonly memberships: ReadonlyArray<BodyMembership>;
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
  Relationship: Relationship;
  Organisation: Organisation;
  Country: Country;
  ContinentalDialogue: ContinentalDialogue;
  ContinentalMeeting: ContinentalMeeting;
  ContinentalInitiative: ContinentalInitiative;
  ContinentalActionPlan: ContinentalActionPlan;
  Programme: Programme;
  ContinentalCountry: ContinentalCountry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Relationship:
    ( { __typename: 'Relationship' }
    & GraphQLRecursivePick<FederationTypes['Relationship'], {"a":{"code":true},"b":{"code":true}}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"code":true}> );
  ContinentalDialogue:
    ( { __typename: 'ContinentalDialogue' }
    & GraphQLRecursivePick<FederationTypes['ContinentalDialogue'], {"id":true}> );
  ContinentalMeeting:
    ( { __typename: 'ContinentalMeeting' }
    & GraphQLRecursivePick<FederationTypes['ContinentalMeeting'], {"id":true}> );
  ContinentalInitiative:
    ( { __typename: 'ContinentalInitiative' }
    & GraphQLRecursivePick<FederationTypes['ContinentalInitiative'], {"id":true}> );
  ContinentalActionPlan:
    ( { __typename: 'ContinentalActionPlan' }
    & GraphQLRecursivePick<FederationTypes['ContinentalActionPlan'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  ContinentalCountry:
    ( { __typename: 'ContinentalCountry' }
    & GraphQLRecursivePick<FederationTypes['ContinentalCountry'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ContinentalDialogue )
    | ( ContinentalMeeting )
    | ( ContinentalInitiative )
    | ( ContinentalActionPlan )
    | ( Programme )
  ;
  Meeting: ( ContinentalMeeting );
  Initiative: ( ContinentalInitiative );
  Component: ( ContinentalDialogue );
  ActionPlan: ( ContinentalActionPlan );
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
  DocumentType: DocumentType;
  Document: ResolverTypeWrapper<Document>;
  Meeting: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Meeting']>;
  Initiative: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Initiative']>;
  Component: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Component']>;
  ActionPlan: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ActionPlan']>;
  ActionPlanArea: ResolverTypeWrapper<ActionPlanArea>;
  ActionPlanObjective: ResolverTypeWrapper<ActionPlanObjective>;
  ActionPlanAction: ResolverTypeWrapper<ActionPlanAction>;
  Relationship: ResolverTypeWrapper<Relationship>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Country: ResolverTypeWrapper<Country>;
  MembershipRole: MembershipRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ContinentalDialogue: ResolverTypeWrapper<ContinentalDialogue>;
  ContinentalMeeting: ResolverTypeWrapper<ContinentalMeeting>;
  ContinentalInitiative: ResolverTypeWrapper<ContinentalInitiative>;
  ContinentalActionPlan: ResolverTypeWrapper<ContinentalActionPlan>;
  Programme: ResolverTypeWrapper<Programme>;
  ContinentalBody: ResolverTypeWrapper<ContinentalBody>;
  BodyMembership: ResolverTypeWrapper<BodyMembership>;
  FreeMovementStatus: ResolverTypeWrapper<FreeMovementStatus>;
  Dataset: ResolverTypeWrapper<Dataset>;
  RemittanceCost: ResolverTypeWrapper<RemittanceCost>;
  RemittanceCorridor: ResolverTypeWrapper<RemittanceCorridor>;
  RemittanceInflow: ResolverTypeWrapper<RemittanceInflow>;
  MigrantStock: ResolverTypeWrapper<MigrantStock>;
  ContinentalCountry: ResolverTypeWrapper<ContinentalCountry>;
  ContinentalRelationship: ResolverTypeWrapper<ContinentalRelationship>;
  ContinentalOrganisation: ResolverTypeWrapper<ContinentalOrganisation>;
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
  Document: Document;
  Meeting: ResolversInterfaceTypes<ResolversParentTypes>['Meeting'];
  Initiative: ResolversInterfaceTypes<ResolversParentTypes>['Initiative'];
  Component: ResolversInterfaceTypes<ResolversParentTypes>['Component'];
  ActionPlan: ResolversInterfaceTypes<ResolversParentTypes>['ActionPlan'];
  ActionPlanArea: ActionPlanArea;
  ActionPlanObjective: ActionPlanObjective;
  ActionPlanAction: ActionPlanAction;
  Relationship: Relationship | FederationReferenceTypes['Relationship'];
  Organisation: Organisation | FederationReferenceTypes['Organisation'];
  Country: Country | FederationReferenceTypes['Country'];
  Query: Record<PropertyKey, never>;
  ContinentalDialogue: ContinentalDialogue | FederationReferenceTypes['ContinentalDialogue'];
  ContinentalMeeting: ContinentalMeeting | FederationReferenceTypes['ContinentalMeeting'];
  ContinentalInitiative: ContinentalInitiative | FederationReferenceTypes['ContinentalInitiative'];
  ContinentalActionPlan: ContinentalActionPlan | FederationReferenceTypes['ContinentalActionPlan'];
  Programme: Programme | FederationReferenceTypes['Programme'];
  ContinentalBody: ContinentalBody;
  BodyMembership: BodyMembership;
  FreeMovementStatus: FreeMovementStatus;
  Dataset: Dataset;
  RemittanceCost: RemittanceCost;
  RemittanceCorridor: RemittanceCorridor;
  RemittanceInflow: RemittanceInflow;
  MigrantStock: MigrantStock;
  ContinentalCountry: ContinentalCountry | FederationReferenceTypes['ContinentalCountry'];
  ContinentalRelationship: ContinentalRelationship;
  ContinentalOrganisation: ContinentalOrganisation;
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
  __resolveType: TypeResolveFn<'ContinentalDialogue' | 'ContinentalMeeting' | 'ContinentalInitiative' | 'ContinentalActionPlan' | 'Programme', ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  __resolveType: TypeResolveFn<'ContinentalMeeting', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  __resolveType: TypeResolveFn<'ContinentalInitiative', ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  __resolveType: TypeResolveFn<'ContinentalDialogue', ParentType, ContextType>;
};

export type ActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan']> = {
  __resolveType: TypeResolveFn<'ContinentalActionPlan', ParentType, ContextType>;
};

export type ActionPlanAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlanArea'] = ResolversParentTypes['ActionPlanArea']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionPlanAreaTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ActionPlanAreaTitleLanguageArgs, 'language'>>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['ActionPlanObjective']>, ParentType, ContextType>;
};

export type ActionPlanObjectiveResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlanObjective'] = ResolversParentTypes['ActionPlanObjective']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionPlanObjectiveTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ActionPlanObjectiveTitleLanguageArgs, 'language'>>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ActionPlanAction']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActionPlanObjectiveNoteArgs, 'language'>>;
};

export type ActionPlanActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlanAction'] = ResolversParentTypes['ActionPlanAction']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionPlanActionTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ActionPlanActionTitleLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActionPlanActionNoteArgs, 'language'>>;
};

export type RelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'], FederationReferenceType extends FederationReferenceTypes['Relationship'] = FederationReferenceTypes['Relationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Relationship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  continental?: Resolver<Maybe<ResolversTypes['ContinentalRelationship']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  continental?: Resolver<Maybe<ResolversTypes['ContinentalOrganisation']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  continental?: Resolver<Maybe<ResolversTypes['ContinentalCountry']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  continental?: Resolver<Maybe<ResolversTypes['ContinentalDialogue']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
};

export type ContinentalDialogueResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalDialogue'] = ResolversParentTypes['ContinentalDialogue'], FederationReferenceType extends FederationReferenceTypes['ContinentalDialogue'] = FederationReferenceTypes['ContinentalDialogue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalDialogue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['ComponentName'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalDialogueNameArgs, 'language'>>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  launched?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  launchedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalDialogueSummaryArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalDialogueNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ContinentalBody']>, ParentType, ContextType>;
  freeMovement?: Resolver<ReadonlyArray<ResolversTypes['FreeMovementStatus']>, ParentType, ContextType, Partial<ContinentalDialogueFreeMovementArgs>>;
  actionPlans?: Resolver<ReadonlyArray<ResolversTypes['ContinentalActionPlan']>, ParentType, ContextType>;
  remittanceCosts?: Resolver<ReadonlyArray<ResolversTypes['RemittanceCost']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
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
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<ContinentalMeetingThemesArgs, 'language'>>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalMeetingSummaryArgs, 'language'>>;
  summaryLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<ContinentalMeetingSummaryLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalMeetingNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
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
  euContribution?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budgetCountedWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalInitiativeSummaryArgs, 'language'>>;
  summaryLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<ContinentalInitiativeSummaryLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalInitiativeNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalActionPlan'] = ResolversParentTypes['ContinentalActionPlan'], FederationReferenceType extends FederationReferenceTypes['ContinentalActionPlan'] = FederationReferenceTypes['ContinentalActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContinentalActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<ContinentalActionPlanTitleLanguageArgs, 'language'>>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  adoptedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionPlanArea']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalActionPlanNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgrammeNameArgs, 'language'>>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  funders?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProgrammeNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinentalBodyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalBody'] = ResolversParentTypes['ContinentalBody']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['BodyMembership']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContinentalBodyNoteArgs, 'language'>>;
};

export type BodyMembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['BodyMembership'] = ResolversParentTypes['BodyMembership']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspendedSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  suspendedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyMembershipNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FreeMovementStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['FreeMovementStatus'] = ResolversParentTypes['FreeMovementStatus']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['FreeMovementProgress'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ratified?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deposited?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FreeMovementStatusNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'language'>>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetPublisherArgs, 'language'>>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetAttributionArgs, 'language'>>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetEditionArgs, 'language'>>;
  retrieved?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DatasetNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RemittanceCostResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceCost'] = ResolversParentTypes['RemittanceCost']> = {
  from?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RemittanceCostNoteArgs, 'language'>>;
};

export type RemittanceCorridorResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceCorridor'] = ResolversParentTypes['RemittanceCorridor']> = {
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['RemittanceCost'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['RemittanceCost']>, ParentType, ContextType>;
};

export type RemittanceInflowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemittanceInflow'] = ResolversParentTypes['RemittanceInflow']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shareOfGdp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RemittanceInflowNoteArgs, 'language'>>;
};

export type MigrantStockResolvers<ContextType = any, ParentType extends ResolversParentTypes['MigrantStock'] = ResolversParentTypes['MigrantStock']> = {
  origin?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type ContinentalCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalCountry'] = ResolversParentTypes['ContinentalCountry'], FederationReferenceType extends FederationReferenceTypes['ContinentalCountry'] = FederationReferenceTypes['ContinentalCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContinentalCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['BodyMembership']>, ParentType, ContextType, RequireFields<ContinentalCountryMembershipsArgs, 'past'>>;
  freeMovement?: Resolver<Maybe<ResolversTypes['FreeMovementStatus']>, ParentType, ContextType>;
  remittanceCorridors?: Resolver<ReadonlyArray<ResolversTypes['RemittanceCorridor']>, ParentType, ContextType>;
  remittanceCosts?: Resolver<ReadonlyArray<ResolversTypes['RemittanceCost']>, ParentType, ContextType>;
  remittanceInflows?: Resolver<ReadonlyArray<ResolversTypes['RemittanceInflow']>, ParentType, ContextType>;
  emigrants?: Resolver<ReadonlyArray<ResolversTypes['MigrantStock']>, ParentType, ContextType, RequireFields<ContinentalCountryEmigrantsArgs, 'year'>>;
  immigrants?: Resolver<ReadonlyArray<ResolversTypes['MigrantStock']>, ParentType, ContextType, RequireFields<ContinentalCountryImmigrantsArgs, 'year'>>;
};

export type ContinentalRelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalRelationship'] = ResolversParentTypes['ContinentalRelationship']> = {
  migrantStock?: Resolver<ReadonlyArray<ResolversTypes['MigrantStock']>, ParentType, ContextType>;
  remittanceCorridors?: Resolver<ReadonlyArray<ResolversTypes['RemittanceCorridor']>, ParentType, ContextType>;
  sharedBodies?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ContinentalOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContinentalOrganisation'] = ResolversParentTypes['ContinentalOrganisation']> = {
  memberships?: Resolver<ReadonlyArray<ResolversTypes['BodyMembership']>, ParentType, ContextType>;
};

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
  Document?: DocumentResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ActionPlan?: ActionPlanResolvers<ContextType>;
  ActionPlanArea?: ActionPlanAreaResolvers<ContextType>;
  ActionPlanObjective?: ActionPlanObjectiveResolvers<ContextType>;
  ActionPlanAction?: ActionPlanActionResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ContinentalDialogue?: ContinentalDialogueResolvers<ContextType>;
  ContinentalMeeting?: ContinentalMeetingResolvers<ContextType>;
  ContinentalInitiative?: ContinentalInitiativeResolvers<ContextType>;
  ContinentalActionPlan?: ContinentalActionPlanResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ContinentalBody?: ContinentalBodyResolvers<ContextType>;
  BodyMembership?: BodyMembershipResolvers<ContextType>;
  FreeMovementStatus?: FreeMovementStatusResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  RemittanceCost?: RemittanceCostResolvers<ContextType>;
  RemittanceCorridor?: RemittanceCorridorResolvers<ContextType>;
  RemittanceInflow?: RemittanceInflowResolvers<ContextType>;
  MigrantStock?: MigrantStockResolvers<ContextType>;
  ContinentalCountry?: ContinentalCountryResolvers<ContextType>;
  ContinentalRelationship?: ContinentalRelationshipResolvers<ContextType>;
  ContinentalOrganisation?: ContinentalOrganisationResolvers<ContextType>;
  federation__FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = any> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
