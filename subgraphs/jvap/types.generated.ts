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
  /** What the Joint Valletta Action Plan knows about the two countries. Null, with an error, only while its subgraph is not responding. */
  readonly jvap: Maybe<JvapRelationship>;
};

/** An organisation, institution or community. */
export type Organisation = {
  /** The global id, `organisation:…`. */
  readonly id: Scalars['ID']['output'];
  /** What the Joint Valletta Action Plan knows about the organisation. Null, with an error, only while its subgraph is not responding. */
  readonly jvap: Maybe<JvapOrganisation>;
};

/** A country and what the five components know about it. */
export type Country = {
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its name according to the ISO table. */
  readonly name: Scalars['String']['output'];
  /** Whether it lies in Africa, in Europe or elsewhere. */
  readonly region: Region;
  /** What the Joint Valletta Action Plan knows about the country. Null, with an error, only while its subgraph is not responding. */
  readonly jvap: Maybe<JvapCountry>;
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
  /** The Joint Valletta Action Plan. Null, with an error, only while its subgraph is not responding. */
  readonly jvap: Maybe<JointVallettaActionPlan>;
};

/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlan = Node & Component & {
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
  /** Its five domains. */
  readonly domains: ReadonlyArray<JvapDomain>;
  /** The plan itself, with its areas and actions so far as they were found. */
  readonly actionPlans: ReadonlyArray<JvapActionPlan>;
  /** The rounds in which its partners reported initiatives, oldest first. */
  readonly dataCollectionCycles: ReadonlyArray<JvapDataCollectionCycle>;
};


/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlanNameArgs = {
  language?: InputMaybe<Language>;
};


/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlanSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** The Joint Valletta Action Plan. */
export type JointVallettaActionPlanNoteArgs = {
  language?: InputMaybe<Language>;
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


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingThemesArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting whose record the Joint Valletta Action Plan keeps. */
export type JvapMeetingNoteArgs = {
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
  /** The contracts under it, ordered by reference. Their budgets are part of its own and are never added to it. */
  readonly contracts: Maybe<ReadonlyArray<JvapContract>>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An initiative whose record the Joint Valletta Action Plan keeps. */
export type JvapInitiativeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlan = Node & ActionPlan & {
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


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanTitleArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** An action plan adopted in the Joint Valletta Action Plan. */
export type JvapActionPlanNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomain = {
  /** Its number, 1 to 5. */
  readonly number: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** Its area of the plan, with the actions that were found. Null, with an error, only while its subgraph is not responding. */
  readonly area: Maybe<ActionPlanArea>;
};


/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomainTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One of the five domains of the Joint Valletta Action Plan. */
export type JvapDomainTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};

/** A contract under an initiative. */
export type JvapContract = {
  /** Its reference, or null. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Its title, in the requested language if available, otherwise in the other. */
  readonly title: Scalars['String']['output'];
  /** The language of `title`: the requested one if available, otherwise the other. */
  readonly titleLanguage: Language;
  /** Its budget: a part of its initiative's budget. */
  readonly budget: Maybe<Money>;
  /** The first day, or null if it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, or null if it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null if there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** The countries where it is implemented. */
  readonly countries: ReadonlyArray<Country>;
  /** Who implements it. */
  readonly implementers: ReadonlyArray<Organisation>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** A contract under an initiative. */
export type JvapContractTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A contract under an initiative. */
export type JvapContractTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A contract under an initiative. */
export type JvapContractNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A round in which the partners reported their initiatives. */
export type JvapDataCollectionCycle = {
  /** Its year. */
  readonly year: Scalars['Int']['output'];
  /** When it was opened, or null if no date was found. */
  readonly opened: Maybe<Scalars['LocalDate']['output']>;
  /** When it was closed, or null if no date was found. */
  readonly closed: Maybe<Scalars['LocalDate']['output']>;
  /** The number of initiatives in the database at that time, or null if no figure was found. */
  readonly initiatives: Maybe<Scalars['Int']['output']>;
  /** A caveat about the record, in our own words, or null if there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The sources from which the record was taken. */
  readonly sources: ReadonlyArray<Source>;
};


/** A round in which the partners reported their initiatives. */
export type JvapDataCollectionCycleNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What the Joint Valletta Action Plan knows about one country. */
export type JvapCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its initiatives of the Joint Valletta Action Plan by domain; `JvapDomain.initiatives` has those of all components. An initiative with several domains appears in each; a domain with no initiatives is left out. */
  readonly domains: ReadonlyArray<JvapDomainTotal>;
};

/** A country's initiatives in one domain. */
export type JvapDomainTotal = {
  /** The domain. */
  readonly domain: JvapDomain;
  /** The number of initiatives. */
  readonly count: Scalars['Int']['output'];
  /** The sum of their budgets per currency. Whole budgets count, even if an initiative also covers other countries. */
  readonly totals: ReadonlyArray<MoneyTotal>;
};

/** What the Joint Valletta Action Plan knows about two countries. */
export type JvapRelationship = {
  /** Initiatives that one country funds for the other: first from `a` for `b`, then the reverse. A direction without any has a count of 0. */
  readonly flows: ReadonlyArray<JvapFlow>;
};

/** Initiatives that one country funds, directly or through an organisation of its own, and from which another benefits. Funding from bodies of several states, such as the European Commission, is attributed to no country. */
export type JvapFlow = {
  /** The country that funds. */
  readonly from: Country;
  /** The country that benefits. */
  readonly to: Country;
  /** The number of initiatives. */
  readonly count: Scalars['Int']['output'];
  /** The number of these initiatives that name other funders as well. The country's share of those is not known. */
  readonly coFunded: Scalars['Int']['output'];
  /** The sum per currency of the budgets of initiatives that the country funds alone. Whole budgets count, even if an initiative also benefits other countries. */
  readonly totals: ReadonlyArray<MoneyTotal>;
};

/** What the Joint Valletta Action Plan knows about one organisation. */
export type JvapOrganisation = {
  /** The contracts it implements, ordered by reference. */
  readonly contracts: ReadonlyArray<JvapContract>;
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
  JointVallettaActionPlan: JointVallettaActionPlan;
  JvapMeeting: JvapMeeting;
  JvapInitiative: JvapInitiative;
  JvapActionPlan: JvapActionPlan;
  JvapDomain: JvapDomain;
  JvapCountry: JvapCountry;
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
  JointVallettaActionPlan:
    ( { __typename: 'JointVallettaActionPlan' }
    & GraphQLRecursivePick<FederationTypes['JointVallettaActionPlan'], {"id":true}> );
  JvapMeeting:
    ( { __typename: 'JvapMeeting' }
    & GraphQLRecursivePick<FederationTypes['JvapMeeting'], {"id":true}> );
  JvapInitiative:
    ( { __typename: 'JvapInitiative' }
    & GraphQLRecursivePick<FederationTypes['JvapInitiative'], {"id":true}> );
  JvapActionPlan:
    ( { __typename: 'JvapActionPlan' }
    & GraphQLRecursivePick<FederationTypes['JvapActionPlan'], {"id":true}> );
  JvapDomain:
    ( { __typename: 'JvapDomain' }
    & GraphQLRecursivePick<FederationTypes['JvapDomain'], {"number":true}> );
  JvapCountry:
    ( { __typename: 'JvapCountry' }
    & GraphQLRecursivePick<FederationTypes['JvapCountry'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( JointVallettaActionPlan )
    | ( JvapMeeting )
    | ( JvapInitiative )
    | ( JvapActionPlan )
  ;
  Meeting: ( JvapMeeting );
  Initiative: ( JvapInitiative );
  Component: ( JointVallettaActionPlan );
  ActionPlan: ( JvapActionPlan );
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
  JointVallettaActionPlan: ResolverTypeWrapper<JointVallettaActionPlan>;
  JvapMeeting: ResolverTypeWrapper<JvapMeeting>;
  JvapInitiative: ResolverTypeWrapper<JvapInitiative>;
  JvapActionPlan: ResolverTypeWrapper<JvapActionPlan>;
  JvapDomain: ResolverTypeWrapper<JvapDomain>;
  JvapContract: ResolverTypeWrapper<JvapContract>;
  JvapDataCollectionCycle: ResolverTypeWrapper<JvapDataCollectionCycle>;
  JvapCountry: ResolverTypeWrapper<JvapCountry>;
  JvapDomainTotal: ResolverTypeWrapper<JvapDomainTotal>;
  JvapRelationship: ResolverTypeWrapper<JvapRelationship>;
  JvapFlow: ResolverTypeWrapper<JvapFlow>;
  JvapOrganisation: ResolverTypeWrapper<JvapOrganisation>;
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
  JointVallettaActionPlan: JointVallettaActionPlan | FederationReferenceTypes['JointVallettaActionPlan'];
  JvapMeeting: JvapMeeting | FederationReferenceTypes['JvapMeeting'];
  JvapInitiative: JvapInitiative | FederationReferenceTypes['JvapInitiative'];
  JvapActionPlan: JvapActionPlan | FederationReferenceTypes['JvapActionPlan'];
  JvapDomain: JvapDomain | FederationReferenceTypes['JvapDomain'];
  JvapContract: JvapContract;
  JvapDataCollectionCycle: JvapDataCollectionCycle;
  JvapCountry: JvapCountry | FederationReferenceTypes['JvapCountry'];
  JvapDomainTotal: JvapDomainTotal;
  JvapRelationship: JvapRelationship;
  JvapFlow: JvapFlow;
  JvapOrganisation: JvapOrganisation;
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
  __resolveType: TypeResolveFn<'JointVallettaActionPlan' | 'JvapMeeting' | 'JvapInitiative' | 'JvapActionPlan', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'JvapMeeting', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  __resolveType: TypeResolveFn<'JvapInitiative', ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  __resolveType: TypeResolveFn<'JointVallettaActionPlan', ParentType, ContextType>;
};

export type ActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan']> = {
  __resolveType: TypeResolveFn<'JvapActionPlan', ParentType, ContextType>;
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
  jvap?: Resolver<Maybe<ResolversTypes['JvapRelationship']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jvap?: Resolver<Maybe<ResolversTypes['JvapOrganisation']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  jvap?: Resolver<Maybe<ResolversTypes['JvapCountry']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jvap?: Resolver<Maybe<ResolversTypes['JointVallettaActionPlan']>, ParentType, ContextType>;
};

export type JointVallettaActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['JointVallettaActionPlan'] = ResolversParentTypes['JointVallettaActionPlan'], FederationReferenceType extends FederationReferenceTypes['JointVallettaActionPlan'] = FederationReferenceTypes['JointVallettaActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointVallettaActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['ComponentName'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JointVallettaActionPlanNameArgs, 'language'>>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  launched?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  launchedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JointVallettaActionPlanSummaryArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JointVallettaActionPlanNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomain']>, ParentType, ContextType>;
  actionPlans?: Resolver<ReadonlyArray<ResolversTypes['JvapActionPlan']>, ParentType, ContextType>;
  dataCollectionCycles?: Resolver<ReadonlyArray<ResolversTypes['JvapDataCollectionCycle']>, ParentType, ContextType>;
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
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<JvapMeetingThemesArgs, 'language'>>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapMeetingSummaryArgs, 'language'>>;
  summaryLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<JvapMeetingSummaryLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapMeetingNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
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
  euContribution?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budgetCountedWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapInitiativeSummaryArgs, 'language'>>;
  summaryLanguage?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType, RequireFields<JvapInitiativeSummaryLanguageArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapInitiativeNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JvapContract']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JvapActionPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapActionPlan'] = ResolversParentTypes['JvapActionPlan'], FederationReferenceType extends FederationReferenceTypes['JvapActionPlan'] = FederationReferenceTypes['JvapActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapActionPlanTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapActionPlanTitleLanguageArgs, 'language'>>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  adoptedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActionPlanArea']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Document']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapActionPlanNoteArgs, 'language'>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JvapDomainResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapDomain'] = ResolversParentTypes['JvapDomain'], FederationReferenceType extends FederationReferenceTypes['JvapDomain'] = FederationReferenceTypes['JvapDomain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapDomain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapDomainTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapDomainTitleLanguageArgs, 'language'>>;
  area?: Resolver<Maybe<ResolversTypes['ActionPlanArea']>, ParentType, ContextType>;
};

export type JvapContractResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapContract'] = ResolversParentTypes['JvapContract']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JvapContractTitleArgs, 'language'>>;
  titleLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<JvapContractTitleLanguageArgs, 'language'>>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  implementers?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapContractNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type JvapDataCollectionCycleResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapDataCollectionCycle'] = ResolversParentTypes['JvapDataCollectionCycle']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  initiatives?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JvapDataCollectionCycleNoteArgs, 'language'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type JvapCountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapCountry'] = ResolversParentTypes['JvapCountry'], FederationReferenceType extends FederationReferenceTypes['JvapCountry'] = FederationReferenceTypes['JvapCountry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JvapCountry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['JvapDomainTotal']>, ParentType, ContextType>;
};

export type JvapDomainTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapDomainTotal'] = ResolversParentTypes['JvapDomainTotal']> = {
  domain?: Resolver<ResolversTypes['JvapDomain'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type JvapRelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapRelationship'] = ResolversParentTypes['JvapRelationship']> = {
  flows?: Resolver<ReadonlyArray<ResolversTypes['JvapFlow']>, ParentType, ContextType>;
};

export type JvapFlowResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapFlow'] = ResolversParentTypes['JvapFlow']> = {
  from?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coFunded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
};

export type JvapOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['JvapOrganisation'] = ResolversParentTypes['JvapOrganisation']> = {
  contracts?: Resolver<ReadonlyArray<ResolversTypes['JvapContract']>, ParentType, ContextType>;
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
  JointVallettaActionPlan?: JointVallettaActionPlanResolvers<ContextType>;
  JvapMeeting?: JvapMeetingResolvers<ContextType>;
  JvapInitiative?: JvapInitiativeResolvers<ContextType>;
  JvapActionPlan?: JvapActionPlanResolvers<ContextType>;
  JvapDomain?: JvapDomainResolvers<ContextType>;
  JvapContract?: JvapContractResolvers<ContextType>;
  JvapDataCollectionCycle?: JvapDataCollectionCycleResolvers<ContextType>;
  JvapCountry?: JvapCountryResolvers<ContextType>;
  JvapDomainTotal?: JvapDomainTotalResolvers<ContextType>;
  JvapRelationship?: JvapRelationshipResolvers<ContextType>;
  JvapFlow?: JvapFlowResolvers<ContextType>;
  JvapOrganisation?: JvapOrganisationResolvers<ContextType>;
  federation__FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = any> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
