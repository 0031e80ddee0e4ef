import { readFileSync } from 'node:fs';

type Variables = Readonly<Record<string, unknown>>;

/** The content of one request: a document with its variables. */
export interface Question {
  /** The name of the operation. */
  readonly name: string;
  readonly query: string;
  readonly variables: Variables;
}

/** A unit of measurement: a document that is requested with several sets of variables in turn. */
export interface Operation {
  readonly name: string;
  /** A short description of the operation. */
  readonly what: string;
  /**
   * The kind of the operation: one of the four shapes, over which means are computed, or one of the saved operations.
   */
  readonly kind: 'shape' | 'saved';
  readonly questions: readonly Question[];
}

/** Returns a key that distinguishes a request from all others. */
export function keyOf({ name, variables }: Pick<Question, 'name' | 'variables'>): string {
  return `${name} ${JSON.stringify(variables)}`;
}

type Row = readonly [name: string, what: string, ...variables: Variables[]];

const countries = ['ML', 'SN', 'NG', 'MA', 'ET', 'SD', 'TN', 'FR', 'DE', 'IT'].map((code) => ({ code }));

/** Lists ten page sizes that end at `last`, so that no two requests are the same. */
const firsts = (last: number): readonly Variables[] =>
  Array.from({ length: 10 }, (_, index) => ({ first: last - index }));

// There are as many requests as connections. No two concurrent requests are the same, so none can share a response.
const shapes: readonly Row[] = [
  ['Q1', 'one field of one country', ...countries],
  ['Q2', 'a country over all subgraphs', ...countries],
  ['Q3', 'all African countries over all subgraphs', ...firsts(54)],
  ['Q4', '100 initiatives with what they link to', ...firsts(100)],
];

const saved: readonly Row[] = [
  ['CountryPage', 'question 1', { code: 'ML' }],
  ['Overlap', 'question 2'],
  ['CrossingFilters', 'question 3', { process: ['KHARTOUM'], domain: 4, since: '2019-01-01', atLeast: 3 }],
  ['Timeline', 'question 4', { year: 2017, host: 'MA' }],
  ['CountryPair', 'question 5', { between: 'FR', and: 'ML' }],
  ['Money', 'question 6', { filter: { components: ['JVAP'] } }],
  ['PlanToPractice', 'question 7', { plan: 'plan:jvap-2015' }],
  ['Diaspora', 'question 8', { seat: 'BE', worksIn: 'CD' }],
  ['Search', 'question 9', { query: 'réadmission' }],
  ['MeetingNetwork', 'question 10', { minMeetings: 2 }],
];

/**
 * Reads a document from its file, with the fragments that it spreads, which are in the same folder and named like their
 * files.
 */
function documentOf(folder: string, name: string): string {
  const text = readFileSync(`${folder}/${name}.graphql`, 'utf8');
  const spread = [
    ...new Set([...text.matchAll(/\.\.\.([A-Z]\w*)/g)].map(([, fragment]) => String(fragment))),
  ];
  return [text, ...spread.map((fragment) => documentOf(folder, fragment))].join('\n');
}

function read(folder: string, kind: Operation['kind'], rows: readonly Row[]): readonly Operation[] {
  return rows.map(([name, what, ...sets]) => {
    const query = documentOf(folder, name);
    const questions = (sets.length > 0 ? sets : [{}]).map((variables) => ({ name, query, variables }));
    return { name, what, kind, questions };
  });
}

/** The four shapes, then the ten saved operations. */
export const operations: readonly Operation[] = [
  ...read('bench/operations', 'shape', shapes),
  ...read('schema/operations', 'saved', saved),
];

/** Finds operations by name, in their fixed order. Without names, returns all. Fails if a name is unknown. */
export function operationsNamed(names: readonly string[]): readonly Operation[] {
  const unknown = names.filter((name) => !operations.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no operation ${unknown.join(', ')}; there are ${operations.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? operations : operations.filter(({ name }) => names.includes(name));
}
