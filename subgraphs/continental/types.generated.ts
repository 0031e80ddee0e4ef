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
  /** A calendar date, `YYYY-MM-DD`. How much of it is known is said by the `DatePrecision` beside it. */
  LocalDate: { input: string; output: string; }
  /** A country's ISO 3166-1 alpha-2 code, such as `ML`; Kosovo is `XK`. */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as `EUR`. */
  Currency: { input: string; output: string; }
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

/** What kind of document came out of a meeting or a plan. */
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
  /** What kind of document it is. */
  readonly type: DocumentType;
  /** Where it can be read, or null where no address was found. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its language as an ISO 639-1 code, such as `fr`, or null where it was not found. */
  readonly language: Maybe<Scalars['String']['output']>;
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
  /** How many people took part, or null where no figure was found. Null too, with an error, while its component does not answer. */
  readonly participants: Maybe<Scalars['Int']['output']>;
  /** What it was about, in our words. */
  readonly themes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The documents it adopted or discussed. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** What it was and did, in our words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language that `summary` comes in: the one asked for, else the other one, or null where there is none. */
  readonly summaryLanguage: Maybe<Language>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingThemesArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A meeting of one or several components. The card (up to `online`) is known to every list; the rest is answered by the component that keeps the record. */
export type MeetingNoteArgs = {
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
  /** The European Union's part of the budget, or null where it was not found. */
  readonly euContribution: Maybe<Money>;
  /** The global id of the initiative of which this budget is told as well and with which sums count it, `initiative:…`; null where its own record counts. */
  readonly budgetCountedWith: Maybe<Scalars['ID']['output']>;
  /** Regions it covers, in the words of its source. */
  readonly regions: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it does, in our words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language that `summary` comes in: the one asked for, else the other one, or null where there is none. */
  readonly summaryLanguage: Maybe<Language>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
export type InitiativeSummaryLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** A project, programme or policy of one or several components. The card (up to `domainBasis`) is known to every list; the rest is answered by the component that keeps the record. */
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
  /** When it was launched, or null where no date was found. */
  readonly launched: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the date of the launch is known; null where there is none. */
  readonly launchedPrecision: Maybe<DatePrecision>;
  /** Its website, or null where none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** What it is, in our words. */
  readonly summary: Scalars['String']['output'];
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** When it was adopted, or null where no date was found. */
  readonly adopted: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the date of adoption is known; null where there is none. */
  readonly adoptedPrecision: Maybe<DatePrecision>;
  /** First year it covers, or null. */
  readonly from: Maybe<Scalars['Int']['output']>;
  /** Last year it covers, or null where it has no end or none was found. */
  readonly to: Maybe<Scalars['Int']['output']>;
  /** Its areas, in order, as far as their texts were found. */
  readonly areas: Maybe<ReadonlyArray<ActionPlanArea>>;
  /** Its documents. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
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
  /** Its number as printed, such as `4`, or null where it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
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

/** One objective of an area, or a group under which actions stand. */
export type ActionPlanObjective = {
  /** Its number as printed, such as `III/1`, or null where it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its title; `[…]` marks a text that was found only in part. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** Its actions, in order. */
  readonly actions: ReadonlyArray<ActionPlanAction>;
  /** A doubt, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** One objective of an area, or a group under which actions stand. */
export type ActionPlanObjectiveTitleArgs = {
  language?: InputMaybe<Language>;
};


/** One objective of an area, or a group under which actions stand. */
export type ActionPlanObjectiveTitleLanguageArgs = {
  language?: InputMaybe<Language>;
};


/** One objective of an area, or a group under which actions stand. */
export type ActionPlanObjectiveNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One action of an action plan. */
export type ActionPlanAction = {
  /** Its number as printed, such as `17`, or null where it has none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its text; `[…]` marks a text that was found only in part. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** A doubt, in our words, or null where there is none. */
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

/** Two countries, in the order asked for, and what connects them. */
export type Relationship = {
  /** The first country. */
  readonly a: Country;
  /** The second country. */
  readonly b: Country;
  /** What the continental dialogue knows of the two countries. Null only, with an error, while its subgraph does not answer. */
  readonly continental: Maybe<ContinentalRelationship>;
};

/** An organisation, institution or community. */
export type Organisation = {
  /** The global id, `organisation:…`. */
  readonly id: Scalars['ID']['output'];
  /** What the continental dialogue knows of the organisation. Null only, with an error, while its subgraph does not answer. */
  readonly continental: Maybe<ContinentalOrganisation>;
};

/** A country and what the five components know of it. */
export type Country = {
  /** Its ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Its name after the ISO table. */
  readonly name: Scalars['String']['output'];
  /** Whether it lies in Africa, in Europe or elsewhere. */
  readonly region: Region;
  /** What the continental dialogue knows of the country. Null only, with an error, while its subgraph does not answer. */
  readonly continental: Maybe<ContinentalCountry>;
};


/** A country and what the five components know of it. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

/** How a country or organisation belongs to a process. */
export type MembershipRole =
  /** A partner country. */
  | 'PARTNER'
  /** A member country. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER'
  /** An organisation that takes part. */
  | 'ORGANISATION';

export type Query = {
  /** The continental dialogue. Null only, with an error, while its subgraph does not answer. */
  readonly continental: Maybe<ContinentalDialogue>;
  /** The Migration Mobility Dialogue support project, which carries the five components. Null only, with an error, while its subgraph does not answer. */
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
  /** When it was launched, or null where no date was found. */
  readonly launched: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the date of the launch is known; null where there is none. */
  readonly launchedPrecision: Maybe<DatePrecision>;
  /** Its website, or null where none was found. */
  readonly website: Maybe<Scalars['String']['output']>;
  /** What it is, in our words. */
  readonly summary: Scalars['String']['output'];
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
  readonly sources: ReadonlyArray<Source>;
  /** The African Union, the European Union, the regional economic communities and the other unions of states, with their members, by name. */
  readonly bodies: ReadonlyArray<ContinentalBody>;
  /** Where each African state stands with the free movement protocol, by code. */
  readonly freeMovement: ReadonlyArray<FreeMovementStatus>;
  /** The action plans and declarations it adopted, in order of time. */
  readonly actionPlans: ReadonlyArray<ContinentalActionPlan>;
  /** The average cost of sending money to a whole region, by region and period. */
  readonly remittanceCosts: ReadonlyArray<RemittanceCost>;
  /** The data sets from which remittances and migrant stock are read, by id. */
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
  /** How many people took part, or null where no figure was found. Null too, with an error, while its component does not answer. */
  readonly participants: Maybe<Scalars['Int']['output']>;
  /** What it was about, in our words. */
  readonly themes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The documents it adopted or discussed. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** What it was and did, in our words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language that `summary` comes in: the one asked for, else the other one, or null where there is none. */
  readonly summaryLanguage: Maybe<Language>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
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
  /** The European Union's part of the budget, or null where it was not found. */
  readonly euContribution: Maybe<Money>;
  /** The global id of the initiative of which this budget is told as well and with which sums count it, `initiative:…`; null where its own record counts. */
  readonly budgetCountedWith: Maybe<Scalars['ID']['output']>;
  /** Regions it covers, in the words of its source. */
  readonly regions: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it does, in our words, or null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** The language that `summary` comes in: the one asked for, else the other one, or null where there is none. */
  readonly summaryLanguage: Maybe<Language>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
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
  /** Its official title in the language asked for, else in the other one. */
  readonly title: Scalars['String']['output'];
  /** The language that `title` comes in: the one asked for, else the other one. */
  readonly titleLanguage: Language;
  /** When it was adopted, or null where no date was found. */
  readonly adopted: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the date of adoption is known; null where there is none. */
  readonly adoptedPrecision: Maybe<DatePrecision>;
  /** First year it covers, or null. */
  readonly from: Maybe<Scalars['Int']['output']>;
  /** Last year it covers, or null where it has no end or none was found. */
  readonly to: Maybe<Scalars['Int']['output']>;
  /** Its areas, in order, as far as their texts were found. */
  readonly areas: Maybe<ReadonlyArray<ActionPlanArea>>;
  /** Its documents. */
  readonly documents: Maybe<ReadonlyArray<Document>>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. Null only, with an error, while its component does not answer. */
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

/** The support project that carries the five components. */
export type Programme = Node & {
  /** The global id, `programme:mmd`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its budget as published; the note says of which phase. */
  readonly budget: Maybe<Money>;
  /** First day, or null where it was not found. */
  readonly startDate: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it was not found. */
  readonly endDate: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is no date. */
  readonly datePrecision: Maybe<DatePrecision>;
  /** Who funds it. */
  readonly funders: ReadonlyArray<Organisation>;
  /** Who carries it out. */
  readonly implementers: ReadonlyArray<Organisation>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
  readonly sources: ReadonlyArray<Source>;
};


/** The support project that carries the five components. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Language>;
};


/** The support project that carries the five components. */
export type ProgrammeNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A union or community of states. */
export type ContinentalBody = {
  /** The organisation it is. */
  readonly organisation: Organisation;
  /** Its members, past ones too, by code. */
  readonly memberships: ReadonlyArray<BodyMembership>;
  /** A doubt about its members or their dates, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** A union or community of states. */
export type ContinentalBodyNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A country's stretch of belonging to a union or community of states. */
export type BodyMembership = {
  /** The union or community. */
  readonly body: Organisation;
  /** The country. */
  readonly country: Country;
  /** First day, or null where it was not found. */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** Last day, or null where it has not left. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the dates is known; null where there is none. */
  readonly precision: Maybe<DatePrecision>;
  /** Whether its membership is suspended. */
  readonly suspended: Scalars['Boolean']['output'];
  /** Since when it is suspended, or null where it is not or no date was found. The membership itself goes on. */
  readonly suspendedSince: Maybe<Scalars['LocalDate']['output']>;
  /** How much of the date of the suspension is known; null where there is none. */
  readonly suspendedPrecision: Maybe<DatePrecision>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
  readonly sources: ReadonlyArray<Source>;
};


/** A country's stretch of belonging to a union or community of states. */
export type BodyMembershipNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Where a country stands with the African Union's free movement protocol of 2018. */
export type FreeMovementStatus = {
  /** The country. */
  readonly country: Country;
  /** How far it has come. */
  readonly progress: FreeMovementProgress;
  /** The date of the list from which this is read. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it signed, or null where it has not or no date was found. */
  readonly signed: Maybe<Scalars['LocalDate']['output']>;
  /** When it ratified, or null where it has not. */
  readonly ratified: Maybe<Scalars['LocalDate']['output']>;
  /** When it deposited its ratification, or null where it has not. */
  readonly deposited: Maybe<Scalars['LocalDate']['output']>;
  /** A doubt about the record, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where the record was read. */
  readonly sources: ReadonlyArray<Source>;
};


/** Where a country stands with the African Union's free movement protocol of 2018. */
export type FreeMovementStatusNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A published table from which figures were read. */
export type Dataset = {
  /** Its short name. */
  readonly id: Scalars['String']['output'];
  /** Its title, in our words where it has none of its own. */
  readonly title: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** The licence it is under, or null where none was found. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** The words in which its publisher is to be named. */
  readonly attribution: Scalars['String']['output'];
  /** Which edition of it was read, or null where it has none. */
  readonly edition: Maybe<Scalars['String']['output']>;
  /** When it was read, or null where that was not noted. */
  readonly retrieved: Maybe<Scalars['LocalDate']['output']>;
  /** A doubt about it, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
};


/** A published table from which figures were read. */
export type DatasetTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A published table from which figures were read. */
export type DatasetPublisherArgs = {
  language?: InputMaybe<Language>;
};


/** A published table from which figures were read. */
export type DatasetAttributionArgs = {
  language?: InputMaybe<Language>;
};


/** A published table from which figures were read. */
export type DatasetEditionArgs = {
  language?: InputMaybe<Language>;
};


/** A published table from which figures were read. */
export type DatasetNoteArgs = {
  language?: InputMaybe<Language>;
};

/** The average cost of sending money in one period, as a share of the amount sent. */
export type RemittanceCost = {
  /** The sending country, or null for an average over several. */
  readonly from: Maybe<Country>;
  /** The receiving country, or null for an average over several. */
  readonly to: Maybe<Country>;
  /** The receiving region, in the words of its source; null where one country receives. */
  readonly region: Maybe<Scalars['String']['output']>;
  /** The period, `2020-Q3` or `2020`. */
  readonly period: Scalars['String']['output'];
  /** The cost in percent of the amount sent, fees and exchange margin together. */
  readonly costPercent: Scalars['Float']['output'];
  /** The amount sent. */
  readonly sent: Money;
  /** The data set it was read from. */
  readonly dataset: Dataset;
  /** A doubt about the figure, in our words, or null where there is none. */
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
  /** The newest figure. */
  readonly latest: RemittanceCost;
  /** All figures, oldest first. */
  readonly costs: ReadonlyArray<RemittanceCost>;
};

/** What a country received in remittances in one year. */
export type RemittanceInflow = {
  /** The receiving country. */
  readonly country: Country;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The amount, in US dollars. */
  readonly amount: Money;
  /** Its share of the gross domestic product in percent, or null where it was not found. */
  readonly shareOfGdp: Maybe<Scalars['Float']['output']>;
  /** The data set it was read from. */
  readonly dataset: Dataset;
  /** A doubt about the figure, in our words, or null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** What a country received in remittances in one year. */
export type RemittanceInflowNoteArgs = {
  language?: InputMaybe<Language>;
};

/** How many people born in (or citizens of) one country live in another, after UN DESA. */
export type MigrantStock = {
  /** Where they come from. */
  readonly origin: Country;
  /** Where they live. */
  readonly destination: Country;
  /** The year, mid-year estimate. */
  readonly year: Scalars['Int']['output'];
  /** How many they are. */
  readonly persons: Scalars['Int']['output'];
  /** The data set it was read from. */
  readonly dataset: Dataset;
};

/** What the continental dialogue knows of one country. */
export type ContinentalCountry = {
  /** The country's code. */
  readonly code: Scalars['CountryCode']['output'];
  /** The unions and communities to which it belongs, by name of the body. */
  readonly memberships: ReadonlyArray<BodyMembership>;
  /** Where it stands with the free movement protocol; null outside the African Union. */
  readonly freeMovement: Maybe<FreeMovementStatus>;
  /** The corridors by which money is sent from it or to it, by code of the sender, then of the receiver. */
  readonly remittanceCorridors: ReadonlyArray<RemittanceCorridor>;
  /** The average cost of sending money to it over all corridors, by period, oldest first. */
  readonly remittanceCosts: ReadonlyArray<RemittanceCost>;
  /** What it received in remittances, by year, oldest first. */
  readonly remittanceInflows: ReadonlyArray<RemittanceInflow>;
  /** Its people who live elsewhere, most first. */
  readonly emigrants: ReadonlyArray<MigrantStock>;
  /** People from elsewhere who live there, most first. */
  readonly immigrants: ReadonlyArray<MigrantStock>;
};


/** What the continental dialogue knows of one country. */
export type ContinentalCountryMembershipsArgs = {
  past?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What the continental dialogue knows of one country. */
export type ContinentalCountryEmigrantsArgs = {
  year?: Scalars['Int']['input'];
};


/** What the continental dialogue knows of one country. */
export type ContinentalCountryImmigrantsArgs = {
  year?: Scalars['Int']['input'];
};

/** What the continental dialogue knows of two countries. */
export type ContinentalRelationship = {
  /** Migrants from one who live in the other, both ways, by year; of each year first from `a` to `b`. */
  readonly migrantStock: ReadonlyArray<MigrantStock>;
  /** The cost of sending money between them, first from `a` to `b`, each way where known. */
  readonly remittanceCorridors: ReadonlyArray<RemittanceCorridor>;
  /** The unions and communities to which both belong today, by name. */
  readonly sharedBodies: ReadonlyArray<Organisation>;
};

/** What the continental dialogue knows of one organisation. */
export type ContinentalOrganisation = {
  /** The states that belong to it, past ones too, by code; empty where it is not a body of states. */
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
