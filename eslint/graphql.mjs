import { existsSync, readdirSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

/** The schemas of the subgraphs as they are served, with all fields. `npm run generate:types` writes them. */
const folder = 'dist/schemas';
const schemaOf = (name) => [`${folder}/${name}.graphql`];

const names = readdirSync('subgraphs').filter((name) => existsSync(`subgraphs/${name}/schema.graphql`));

// The plugin uses the first configuration that it receives for all files, so this configuration has a project for each
// schema.
const graphQLConfig = {
  projects: {
    ...Object.fromEntries(
      names.map((name) => [name, { schema: schemaOf(name), include: [`subgraphs/${name}/*.graphql`] }]),
    ),
    kit: { schema: schemaOf('rabat'), include: ['subgraphs/kit/*/*.graphql'] },
    api: {
      schema: ['schema/api.graphql'],
      documents: ['schema/operations/*.graphql'],
      include: ['schema/api.graphql', 'schema/operations/*.graphql'],
    },
  },
};

// The root type needs no description, because its fields have descriptions.
const notQuery = '[type=ObjectTypeDefinition][name.value=Query]';
const descriptions = configs['flat/schema-recommended'].rules['@graphql-eslint/require-description'];

const schemaRules = {
  ...configs['flat/schema-recommended'].rules,
  '@graphql-eslint/require-description': ['error', { ...descriptions[1], ignoredSelectors: [notQuery] }],
  // Descriptions have one or two sentences. Quotes on separate lines would double the length of the files.
  '@graphql-eslint/description-style': ['error', { style: 'inline' }],
  // Only objects that `node(id:)` can return have an id. A sum of money or a range of dates has none.
  '@graphql-eslint/strict-id-in-types': 'off',
  // `Component.component` names the component as an enum value; `name` is its name in words.
  '@graphql-eslint/no-typename-prefix': 'off',
};

// A type of one subgraph is often reached through another, so this rule applies only to the whole graph.
const partRules = { '@graphql-eslint/no-unreachable-types': 'off' };

// The Relay rules store the connections of the first schema that they process, and only the whole graph has all
// connections.
const wholeRules = {
  ...configs['flat/schema-relay'].rules,
  // Long lists are connections. Small closed lists (sources, areas of a plan) are intentionally plain lists.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  // Lists are read only forwards. The specification requires only one direction.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // graphql-js prints schema/api.graphql with descriptions as blocks.
  '@graphql-eslint/description-style': ['error', { style: 'block' }],
};

const operationRules = {
  ...configs['flat/operations-recommended'].rules,
  // The operations select only the fields that they need. No client cache has to identify their records.
  '@graphql-eslint/require-selections': 'off',
};

const lint = (name, files, ...rules) => ({
  name: `graphql: ${name}`,
  files,
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser, parserOptions: { graphQLConfig } },
  rules: Object.assign({}, ...rules),
});

/** Lint rules for the schemas of the subgraphs, the schema that clients see, and the saved operations. */
export default [
  lint('subgraphs', ['subgraphs/*/*.graphql', 'subgraphs/kit/*/*.graphql'], schemaRules, partRules),
  lint('api', ['schema/api.graphql'], schemaRules, wholeRules),
  lint('operations', ['schema/operations/*.graphql'], operationRules),
];
