import { Kind, parse, print, valueFromASTUntyped, type DocumentNode } from 'graphql';

import { operationTexts } from './operations.text';
import { graphLanguage, type Lang } from './language';

/** An operation of `schema/operations/`. */
export interface SavedOperation {
  /** The name by which it is requested, such as `CountryPage`. */
  readonly name: string;
  /** The number of the question that it answers. Operations without a number come last. */
  readonly question: number;
  /** The document, with the comment above it. */
  readonly text: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly description: Readonly<Record<Lang, string>>;
}

const files = import.meta.glob<string>('../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All saved operations, in the order of their questions. */
export const operations: readonly SavedOperation[] = Object.entries(files)
  .map(([path, text]) => savedOperation(path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length), text))
  .sort((one, other) => one.question - other.question);

/** Finds a saved operation by its name; undefined if there is none. */
export function operationNamed(name: string): SavedOperation | undefined {
  return operations.find((each) => each.name === name);
}

/**
 * Returns the initial variables of an operation: the defaults in its document, examples for required variables, and the
 * language of the page.
 */
export function defaultVariables({ name, text }: SavedOperation, lang: Lang): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...operationTexts[name]?.variables };
  for (const { variable, defaultValue } of variableDefinitions(parse(text))) {
    if (variable.name.value === 'language') variables['language'] = graphLanguage(lang);
    else if (defaultValue) variables[variable.name.value] ??= valueFromASTUntyped(defaultValue);
  }
  return variables;
}

/** Finds the saved operation that equals a document, ignoring comments and layout; undefined if there is none. */
export function sameDocument(text: string): SavedOperation | undefined {
  const bare = withoutLayout(text);
  return operations.find((each, index) => each.text === text || bareOperations()[index] === bare);
}

let bares: readonly string[] | undefined;

/** Returns the printed saved operations, in their order. They are printed when first needed. */
function bareOperations(): readonly string[] {
  bares ??= operations.map(({ text }) => withoutLayout(text));
  return bares;
}

/**
 * Prints a document without comments and in the standard layout. A string that is not a document is returned unchanged.
 */
function withoutLayout(text: string): string {
  try {
    return print(parse(text));
  } catch {
    return text;
  }
}

function variableDefinitions(document: DocumentNode) {
  return document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
}

/**
 * Parses a saved operation, which the comment above it describes in English: `# Question 1. What is known about one
 * country, …`.
 */
function savedOperation(name: string, text: string): SavedOperation {
  const comment = (/^(?:#.*\n)+/.exec(text)?.[0] ?? '').replace(/^#\s?/gm, '').replace(/\s+/g, ' ').trim();
  const [, question, description = comment] = /^Question (\d+)\.\s*(.*)$/.exec(comment) ?? [];
  const texts = operationTexts[name];
  return {
    name,
    question: question === undefined ? Number.POSITIVE_INFINITY : Number(question),
    text,
    title: texts?.title ?? { en: name, fr: name },
    description: { en: description, fr: texts?.descriptionFr ?? description },
  };
}
