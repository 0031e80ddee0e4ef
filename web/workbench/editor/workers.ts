import type { Environment } from 'monaco-editor';
import editorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker&url';
import jsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker&url';
import graphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker&url';

const workers: Readonly<Record<string, string | undefined>> = { json: jsonWorker, graphql: graphqlWorker };

/** Gives Monaco the addresses of its workers, which are files of this origin. */
export function provideWorkers(): void {
  const environment: Environment = { getWorker: (_id, label) => startWorker(workers[label] ?? editorWorker) };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}

/**
 * Starts a worker. A sandboxed frame has no origin of its own (its origin is "null"), so every file is cross-origin and
 * the browser refuses to start it as a worker. A script that loads the file belongs to the page, however, and is
 * allowed.
 */
function startWorker(path: string): Worker {
  if (globalThis.origin !== 'null') return new Worker(path);
  const script = `importScripts(${JSON.stringify(new URL(path, location.href).href)})`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    // By then, the worker has loaded its script.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
