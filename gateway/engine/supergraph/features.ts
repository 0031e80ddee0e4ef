import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';
import { textOf } from './document';

/** A feature that a supergraph links: names that mean something to who composes or plans, not to clients. */
export interface Feature {
  readonly url: string;
  /** Before what the feature defines; its main directive has this name. */
  readonly namespace: string;
  /** By the feature's own names, directives with `@`, those that the supergraph calls otherwise than by the namespace. */
  readonly imports: ReadonlyMap<string, string>;
}

const LINKING = /^https:\/\/specs\.apollo\.dev\/(link|core)\//;

/** The features that a supergraph links. */
export function featuresOf({ definitions }: DocumentNode): readonly Feature[] {
  const links = definitions.flatMap((one) =>
    one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION ? (one.directives ?? []) : [],
  );
  const linking = links.find((link) => LINKING.test(urlOf(link)))?.name.value;
  return links.filter(({ name }) => name.value === linking).map(featureOf);
}

/** The supergraph's name for a directive of a feature. */
export function directiveOf({ url, namespace, imports }: Feature, name: string): string {
  const imported = imports.get(`@${name}`);
  if (imported !== undefined) return imported.slice(1);
  return name === nameIn(url) ? namespace : `${namespace}__${name}`;
}

/** Whether a feature defines what has this name, a directive's with `@`. */
export function defines({ namespace, imports }: Feature, name: string): boolean {
  return (
    name === `@${namespace}` ||
    name.replace(/^@/, '').startsWith(`${namespace}__`) ||
    [...imports.values()].includes(name)
  );
}

function featureOf(link: ConstDirectiveNode): Feature {
  const url = urlOf(link);
  const list = link.arguments?.find(({ name }) => name.value === 'import')?.value;
  const imports = list?.kind === Kind.LIST ? list.values.flatMap(importOf) : [];
  return { url, namespace: textOf(link, 'as') ?? nameIn(url), imports: new Map(imports) };
}

/** What is imported, and what it is called here. */
function importOf(value: ConstValueNode): readonly (readonly [string, string])[] {
  if (value.kind === Kind.STRING) return [[value.value, value.value]];
  if (value.kind !== Kind.OBJECT) return [];
  const part = (name: string): string | undefined => {
    const found = value.fields.find((field) => field.name.value === name)?.value;
    return found?.kind === Kind.STRING ? found.value : undefined;
  };
  const name = part('name');
  return name === undefined ? [] : [[name, part('as') ?? name]];
}

function urlOf(link: ConstDirectiveNode): string {
  return textOf(link, 'url') ?? textOf(link, 'feature') ?? '';
}

/** The name in a feature's address: the last part, but for the version. */
function nameIn(url: string): string {
  const parts = url.split('/').filter((part) => part !== '');
  return (/^v\d/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)) ?? '';
}
