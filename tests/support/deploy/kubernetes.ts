import { resolve } from 'node:path';
import ts from 'typescript';

import type { Loose } from './documents';

type Model = new (data: Loose) => { validate(): void };

const nameOf = (resource: Loose): string =>
  `${String(resource['kind'])} ${String((resource['metadata'] as Loose)['name'])}`;

/**
 * Checks resources against the schemas of the Kubernetes API. Returns the faults: values of the wrong kind, missing
 * values, and unknown fields.
 */
export async function faultsOf(resources: readonly Loose[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const resource of resources) {
    const { apiVersion, kind } = resource as { apiVersion: string; kind: string };
    const models = (await import(`kubernetes-models/${apiVersion}`)) as Record<string, Model | undefined>;
    const model = models[kind];
    try {
      if (model === undefined) throw new Error(`${apiVersion} has no ${kind}`);
      new model(resource).validate();
    } catch (error) {
      wrong.push(`${nameOf(resource)}: ${(error as Error).message}`);
    }
  }
  return [...wrong, ...strangeFields(resources)];
}

/** Finds unknown fields. The schemas accept them, as the API does; their types do not. */
function strangeFields(resources: readonly Loose[]): string[] {
  const file = resolve(__dirname, 'manifests.ts');
  const lines = resources.map((resource) => {
    const { apiVersion, kind } = resource as { apiVersion: string; kind: string };
    return `export const _: import('kubernetes-models/${apiVersion}').I${kind} = ${JSON.stringify(resource)};`;
  });
  const text = lines.map((line, index) => line.replace('_', `_${String(index)}`)).join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    return `${nameOf(resources[line]!)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
