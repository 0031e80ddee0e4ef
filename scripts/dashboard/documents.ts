import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, type DocumentNode } from 'graphql';
import type { Generated } from '../committed';

const folder = 'web/dashboard/documents';

const header =
  '// Generated from the document and schema/api.graphql by `npm run generate`. Not to be edited.\n/* eslint-disable */\n';

/**
 * Generates a module for each GraphQL document of the dashboard, with its types and its source text. The source text
 * keeps its comments, because readers see it in the Playground. A page loads only the documents that it requests.
 */
export async function generateDocuments(): Promise<readonly Generated[]> {
  const schema = parse(readFileSync('schema/api.graphql', 'utf8'), { noLocation: true });
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''));
  return Promise.all(names.map((name) => generateDocument(name, schema)));
}

async function generateDocument(name: string, schema: DocumentNode): Promise<Generated> {
  const text = readFileSync(`${folder}/${name}.graphql`, 'utf8');
  const filename = `${folder}/${name}.generated.ts`;
  const types = await codegen({
    filename,
    schema,
    documents: [{ document: parse(text), location: `${folder}/${name}.graphql` }],
    config: {},
    plugins: [{ operations: settings }],
    pluginMap: { operations },
  });
  const type = `TypedDocument<${name}Query, ${name}QueryVariables>`;
  const content = [
    `${header}import type { TypedDocument } from '../graph/document';\n`,
    types.trim(),
    `\nexport const ${name}: ${type} = { name: '${name}', text: ${JSON.stringify(text.trim())} };\n`,
  ].join('\n');
  return { file: filename, content };
}

const settings = {
  strictScalars: true,
  scalars: {
    ID: 'string',
    LocalDate: 'string',
    CountryCode: 'string',
    Currency: 'string',
    DateTime: 'string',
  },
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: true,
  disableDescriptions: true,
};
