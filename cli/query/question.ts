import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';

import { parse, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';

import { Misuse } from '../failure';
import { fileAt } from '../paths';

/** An operation without its variables. */
export interface Question {
  readonly query: string;
  /** The name of the operation to run, if the document has several; otherwise absent. */
  readonly operationName?: string;
  readonly operation: OperationDefinitionNode;
}

const ending = '.graphql';

/** Lists the saved operations by name, each with its purpose: the first sentence of the comment above it. */
export function savedOperations(
  folder: string,
): readonly { readonly name: string; readonly about: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({
      name: file.slice(0, -ending.length),
      about: aboutOf(readFileSync(join(folder, file), 'utf8')),
    }));
}

function aboutOf(text: string): string {
  const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
  const words = comment.replaceAll(/^# ?/gm, '').replaceAll('\n', ' ');
  return (/^(?:Question \d+\. )?([^.]*\.)/.exec(words)?.[1] ?? words).trim();
}

/**
 * Reads the operation that a command line names: a document given directly, in a file or on stdin (`-`), or a saved
 * operation.
 *
 * @throws Misuse if the operation does not exist or is not valid GraphQL.
 */
export async function questionOf(
  given: string | undefined,
  name: string | undefined,
  folder: string,
): Promise<Question> {
  const query = given === undefined ? savedText(name ?? '', folder) : await documentIn(given);
  const document = parsed(query);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operationName = given === undefined ? undefined : name;
  const [operation, ...more] =
    operationName === undefined
      ? operations
      : operations.filter((each) => each.name?.value === operationName);
  if (operation === undefined || more.length > 0) throw new Misuse(unresolved(operations, operationName));
  return { query, operation, ...(operationName !== undefined && { operationName }) };
}

function savedText(name: string, folder: string): string {
  const saved = savedOperations(folder).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (saved === undefined) {
    const names = savedOperations(folder).map((one) => one.name);
    throw new Misuse(
      `There is no saved operation ${name}; those in ${folder}: ${names.join(', ') || 'none'}.`,
    );
  }
  return readFileSync(join(folder, saved.name + ending), 'utf8');
}

async function documentIn(given: string): Promise<string> {
  if (given === '-') return readAll(process.stdin);
  return given.includes('{') ? given : readFileSync(fileAt(given, 'the query'), 'utf8');
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw new Misuse(`The query is not valid GraphQL. ${(error as Error).message}`);
  }
}

function unresolved(operations: readonly OperationDefinitionNode[], name: string | undefined): string {
  const names = operations.map((each) => each.name?.value ?? '(without a name)').join(', ');
  if (operations.length === 0) return 'The query has no operation.';
  return name === undefined
    ? `The query has several operations (${names}); choose one with --operation.`
    : `The query does not have exactly one operation ${name}; its operations: ${names}.`;
}
