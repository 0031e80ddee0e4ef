import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';
import { textOf } from './document';

/** A feature that a supergraph links: names with a meaning for composition or planning, not for clients. */
export interface Feature {
  readonly url: string;
  /** The prefix of the names that the feature defines, and the name of its main directive. */
  readonly namespace: string;
  /**
   * The definitions that the supergraph imports under names without the prefix: maps the feature's names to the
   * supergraph's names, both with an `@` for directives.
   */
  readonly imports: ReadonlyMap<string, string>;
}

const LINKING = /^https:\/\/specs\.apollo\.dev\/(link|core)\//;

/** Returns the features that a supergraph links. */
export function featuresOf({ definitions }: DocumentNode): readonly Feature[] {
  const links = definitions.flatMap((one) =>
    one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION ? (one.directives ?? []) : [],
  );
  const linking = links.find((link) => LINKING.test(urlOf(link)))?.name.value;
  return links.filter(({ name }) => name.value === linking).map(featureOf);
}

/** Returns the supergraph's name for a directive of a feature. */
export function directiveOf({ url, namespace, imports }: Feature, name: string): string {
  const imported = imports.get(`@${name}`);
  if (imported !== undefined) return imported.slice(1);
  return name === nameIn(url) ? namespace : `${namespace}__${name}`;
}

/** True if a feature defines this name, which has an `@` for a directive. */
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

/** Returns the feature's name and the supergraph's name of an import. */
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

/** Returns the name in a feature's URL: its last part before any version. */
function nameIn(url: string): string {
  const parts = url.split('/').filter((part) => part !== '');
  return (/^v\d/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)) ?? '';
}
