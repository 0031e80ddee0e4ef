import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import federation from './federation.graphql';
import { drifted, writeGenerated, type Generated } from './committed';
import { generateDocuments } from './dashboard/documents';
import { generateShapes } from './dashboard/shapes';
import { readSubgraphSchemas, type SubgraphSchema } from './schemas';

/**
 * Writes `subgraphs/<name>/types.generated.ts` for every subgraph, and the generated parts of the dashboard: its typed
 * documents and the shapes of its map. With `--check`, only reports which files are stale.
 */
async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const files = [
    ...(await Promise.all(readSubgraphSchemas().map(generateTypes))),
    ...(await generateDocuments()),
    generateShapes(),
  ];
  const changed = check ? drifted(files) : writeGenerated(files);
  if (check && changed.length > 0) {
    console.error(
      `Not up to date: ${changed.join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  console.log(changed.length > 0 ? `Written: ${changed.join(', ')}.` : 'The generated files are up to date.');
  return 0;
}

const header =
  '// Generated from the schema by `npm run generate`. Not to be edited.\n/* eslint-disable */\n';

async function generateTypes({ name, sdl }: SubgraphSchema): Promise<Generated> {
  const folder = `subgraphs/${name}`;
  const content = await codegen({
    filename: `${folder}/types.generated.ts`,
    schema: parse(`${sdl}\n${federation}`, { noLocation: true }),
    documents: [],
    config: {},
    plugins: [{ typescript: types }, { resolvers: { ...types, ...resolverTypes, mappers: mappers(folder) } }],
    pluginMap: { typescript, resolvers },
    skipDocumentsValidation: true,
  });
  return { file: `${folder}/types.generated.ts`, content: `${header}${content.trim()}\n` };
}

/** The types of scalars in resolvers; a scalar that is missing here fails the generation. */
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
  // With `exactOptionalPropertyTypes`, an absent value is null and only null; an absent argument may be left out.
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null',
  avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: true },
};

const resolverTypes = {
  federation: true,
  makeResolverTypeCallable: true,
  useIndexSignature: false,
};

/** Reads the types that resolvers hand on, if a subgraph has a `models.ts`: `export interface RabatMeetingModel`. */
function mappers(folder: string): Record<string, string> {
  const file = `${folder}/models.ts`;
  if (!existsSync(file)) return {};
  const names = readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)Model\b/gm);
  return Object.fromEntries([...names].map(([, name]) => [name ?? '', `./models#${name ?? ''}Model`]));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
