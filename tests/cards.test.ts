import { graphql, isObjectType, type GraphQLSchema } from 'graphql';

import { openTestEdition, type TestEdition } from './support/edition';
import {
  countries,
  initiatives,
  json,
  meetings,
  type Initiative,
  type Meeting,
  type Text,
} from './support/facts';

const prefixes: Readonly<Record<string, string>> = {
  RABAT: 'Rabat',
  KHARTOUM: 'Khartoum',
  JVAP: 'Jvap',
  CONTINENTAL: 'Continental',
  ADEPT: 'Adept',
};
const owners = ['rabat', 'khartoum', 'jvap', 'continental', 'adept'];
const PAGE = 300;

type Entity = Readonly<Record<string, unknown>> | null;

let edition: TestEdition;
beforeAll(async () => void (edition = await openTestEdition()));
afterAll(() => edition.close());

/** Asks a subgraph directly, as the gateway does, about each reference. */
async function entitiesOf(
  subgraph: string,
  references: readonly object[],
  selection: string,
): Promise<Entity[]> {
  const { schema, context } = edition.subgraph(subgraph);
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;
  const all: Entity[] = [];
  for (let at = 0; at < references.length; at += PAGE) {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: { of: references.slice(at, at + PAGE) },
      contextValue: context(),
    });
    expect(errors).toBeUndefined();
    all.push(...(data as { _entities: Entity[] })._entities);
  }
  return JSON.parse(JSON.stringify(all)) as Entity[];
}

/** Writes the selection of all fields of a type that both subgraphs answer, with both languages of each text. */
function sharedFields(type: string, one: GraphQLSchema, other: GraphQLSchema): string {
  const fieldsOf = (schema: GraphQLSchema) => {
    const found = schema.getType(type);
    if (!isObjectType(found)) throw new Error(`A subgraph has no type ${type}.`);
    return found.getFields();
  };
  const others = fieldsOf(other);
  return Object.values(fieldsOf(one))
    .filter(({ name }) => others[name] !== undefined)
    .map(({ name, args }) => {
      const below = name === 'budget' ? ' { amount currency }' : '';
      return args.some((argument) => argument.name === 'language')
        ? `${name}: ${name}(language: EN)${below} ${name}Fr: ${name}(language: FR)${below}`
        : `${name}${below}`;
    })
    .join(' ');
}

/** Compares the cards of records of one type with their owner's records. */
async function compare(owner: string, type: string, ids: readonly string[]): Promise<Entity[]> {
  const fields = sharedFields(type, edition.subgraph('atlas').schema, edition.subgraph(owner).schema);
  const references = ids.map((id) => ({ __typename: type, id }));
  const selection = `__typename ... on ${type} { ${fields} }`;
  const [cards, records] = [
    await entitiesOf('atlas', references, selection),
    await entitiesOf(owner, references, selection),
  ];
  expect(cards).toEqual(records);
  expect(cards).toHaveLength(ids.length);
  expect(cards).not.toContain(null);
  return cards;
}

const textFields = (name: string, { en, fr }: Text) => ({ [name]: en ?? fr, [`${name}Fr`]: fr ?? en });
const dateFields = ({ date }: Meeting | Initiative) => ({
  startDate: date?.start ?? null,
  endDate: date?.end ?? null,
  datePrecision: date?.precision ?? null,
});

describe('the card of a record in atlas equals the record of its owner', () => {
  test.each(owners)('%s: every meeting, field by field, in both languages', async (owner) => {
    const name = owner.toUpperCase();
    const own = meetings.filter(({ components }) => components[0] === name);
    const cards = await compare(
      owner,
      `${prefixes[name]}Meeting`,
      own.map(({ id }) => `meeting:${id}`),
    );
    expect(cards).toMatchObject(
      own.map((record) => ({
        id: `meeting:${record.id}`,
        components: record.components,
        type: record.type,
        ordinal: record.ordinal ?? null,
        city: record.city ?? null,
        online: record.online ?? false,
        ...textFields('title', record.title),
        ...dateFields(record),
      })),
    );
  });

  test.each(owners)('%s: every initiative, field by field, in both languages', async (owner) => {
    const name = owner.toUpperCase();
    const own = initiatives.filter(({ components }) => components[0] === name);
    const cards = await compare(
      owner,
      `${prefixes[name]}Initiative`,
      own.map(({ id }) => `initiative:${id}`),
    );
    expect(cards).toMatchObject(
      own.map((record) => ({
        id: `initiative:${record.id}`,
        components: record.components,
        code: record.code ?? null,
        kind: record.kind,
        programme: record.programme ?? null,
        status: record.status ?? null,
        budget: record.budget ?? null,
        domainBasis: record.domainBasis ?? null,
        ...textFields('title', record.title),
        ...dateFields(record),
      })),
    );
  });

  test.each(owners.slice(0, 4))('%s: the title of every action plan', async (owner) => {
    const plans = json<{ id: string; title: Text }[]>(`${owner}/actionPlans.json`);
    const type = `${prefixes[owner.toUpperCase()]}ActionPlan`;
    const cards = await compare(
      owner,
      type,
      plans.map(({ id }) => `plan:${id}`),
    );
    expect(cards).toMatchObject(plans.map(({ title }) => textFields('title', title)));
  });

  test('every domain', async () => {
    const references = [1, 2, 3, 4, 5].map((number) => ({ __typename: 'JvapDomain', number }));
    const selection = '... on JvapDomain { number title: title(language: EN) titleFr: title(language: FR) }';
    const [card, record] = [
      await entitiesOf('atlas', references, selection),
      await entitiesOf('jvap', references, selection),
    ];
    expect(card).toEqual(record);
    const [plan] = json<{ areas: { title: Text }[] }[]>('jvap/actionPlans.json');
    expect(card).toMatchObject(plan!.areas.map(({ title }) => textFields('title', title)));
  });

  test('every country has the same names and region in all six subgraphs', async () => {
    const references = countries.map(({ code }) => ({ __typename: 'Country', code }));
    const selection = '... on Country { code region en: name(language: EN) fr: name(language: FR) }';
    const atlas = await entitiesOf('atlas', references, selection);
    expect(atlas).toMatchObject(countries.map(({ code, region }) => ({ code, region })));
    for (const owner of owners) expect(await entitiesOf(owner, references, selection)).toEqual(atlas);
  });

  test('a shared record is one in atlas, and only its first component has the type of it', async () => {
    const shared = meetings.filter(({ components }) => components.length > 1);
    // Counted by hand: thirteen meetings, each of two components.
    expect(shared).toHaveLength(13);
    const { schema, context } = edition.subgraph('atlas');
    const { data } = await graphql({
      schema,
      source: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      variableValues: { ids: shared.map(({ id }) => `meeting:${id}`) },
      contextValue: context(),
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      nodes: shared.map(({ id, components: [home = ''] }) => ({
        __typename: `${prefixes[home]}Meeting`,
        id: `meeting:${id}`,
      })),
    });
  });
});
