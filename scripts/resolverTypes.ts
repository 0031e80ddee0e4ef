import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { concatAST, parse, print } from 'graphql';
import type { Generated } from './committed';
import federation from './federation.graphql';
import { subgraphSchemas, type SubgraphSchema } from './schemas';

/**
 * Generates the types of every subgraph's resolvers, `subgraphs/<name>/types.generated.ts`, and the whole schemas that
 * the types are made from, `dist/schemas/<name>.graphql`.
 */
export async function generateResolverTypes(): Promise<readonly Generated[]> {
  const schemas = subgraphSchemas();
  return [...schemas.map(wholeSchema), ...(await Promise.all(schemas.map(generateTypes)))];
}

function wholeSchema({ name, typeDefs }: SubgraphSchema): Generated {
  return { file: `dist/schemas/${name}.graphql`, content: `${print(typeDefs)}\n` };
}

// A type without fields of its own leaves a parameter of its resolvers' type unused, which the compiler would reject.
const header =
  '// Generated from the schema by `npm run generate`. Not to be edited.\n// @ts-nocheck\n/* eslint-disable */\n';

async function generateTypes({ name, typeDefs }: SubgraphSchema): Promise<Generated> {
  const folder = `subgraphs/${name}`;
  const content = await codegen({
    filename: `${folder}/types.generated.ts`,
    schema: concatAST([typeDefs, parse(federation, { noLocation: true })]),
    documents: [],
    config: {},
    plugins: [{ typescript: types }, { resolvers: { ...types, ...resolverTypes, mappers: mappers(folder) } }],
    pluginMap: { typescript, resolvers },
    skipDocumentsValidation: true,
  });
  return { file: `${folder}/types.generated.ts`, content: `${header}${content.trim()}\n` };
}

/** The types of scalars in resolvers. A scalar that is missing here fails the generation. */
const scalars = {
  ID: 'string',
  LocalDate: 'string',
  CountryCode: 'string',
  Currency: 'string',
  DateTime: 'Date | string',
  federation__FieldSet: 'string',
  link__Import: 'string',
};

const types = {
  strictScalars: true,
  scalars,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  // With `exactOptionalPropertyTypes`, an absent value is always null, and an absent argument may be left out.
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null',
  avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: true },
};

const resolverTypes = {
  federation: true,
  makeResolverTypeCallable: true,
  useIndexSignature: false,
};

/**
 * Reads the types that resolvers pass on, if a subgraph has a `models.ts`, such as `export interface
 * RabatMeetingModel`.
 */
function mappers(folder: string): Record<string, string> {
  const file = `${folder}/models.ts`;
  if (!existsSync(file)) return {};
  const names = readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)Model\b/gm);
  return Object.fromEntries([...names].map(([, name]) => [name ?? '', `./models#${name ?? ''}Model`]));
}
