import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareSchemas, formatChanges } from '../scripts/compose/changes';
import { judgeHints } from '../scripts/compose/hints';
import { SchemaSources } from '../scripts/compose/sources';
import { composeSubgraphs } from '../scripts/compose/supergraph';
import { readIfThere } from '../scripts/committed';
import { subgraphNames, usualAddress } from '../gateway/subgraphServer/names';
import { withInterfaceFields } from '../subgraphs/kit/schema/interfaces';
import { parse, print } from 'graphql';

describe('composition', () => {
  test('the committed schemas are those that the subgraphs make', () => {
    const { supergraph, api } = composeSubgraphs();
    expect(readIfThere('schema/supergraph.graphql')).toBe(supergraph);
    expect(readIfThere('schema/api.graphql')).toBe(api);
  });

  test('schemas that contradict each other fail, with every reason', () => {
    const compose = () =>
      composeSubgraphs([
        { name: 'one', typeDefs: parse('type Query { a: T } type T { x: Int y: Int }') },
        { name: 'two', typeDefs: parse('type Query { b: T } type T { x: String y: Boolean }') },
      ]);
    expect(compose).toThrow(/The subgraphs do not compose:[^]*T\.x[^]*T\.y/);
  });

  describe('errors name file and line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mmd-schemas-'));
    const write = (name: string, ...lines: readonly string[]): void => {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), lines.join('\n'));
    };
    afterEach(() => rmSync(folder, { recursive: true }));

    test('of what a message names', () => {
      write(
        'one/schema.graphql',
        'type Query {',
        '  a: Thing',
        '}',
        'type Thing {',
        '  "An x."',
        '  x: Int',
        '}',
      );
      write('two/schema.graphql', 'type Query {', '  b(at: Where): Int', '}', 'enum Kind { X }');
      const sources = SchemaSources.read(folder);
      const placeIn = (message: string) => sources.placeIn(message)?.replace(`${folder}/`, '');
      expect(placeIn('Type of field "Thing.x" differs')).toBe('one/schema.graphql:6');
      expect(placeIn('Enum type "Kind" is odd')).toBe('two/schema.graphql:4');
      expect(placeIn('[two] Unknown type Where')).toBe('two/schema.graphql:2');
      expect(placeIn('field Thing.gone')).toBe('one/schema.graphql:4');
      expect(placeIn('Nothing of it is Here')).toBeUndefined();
    });

    test('of a file that is not GraphQL', () => {
      write('one/schema.graphql', 'type Query {', '  a: Int', '}', 'type {');
      expect(() => SchemaSources.read(folder)).toThrow(/one\/schema\.graphql:4:6 Syntax Error/);
    });
  });

  test('a hint that nobody allowed fails', () => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])';
    const compose = () =>
      composeSubgraphs([
        { name: 'one', typeDefs: parse(`${link} type Query { a: T } type T @shareable { "One." x: Int }`) },
        { name: 'two', typeDefs: parse(`${link} type Query { b: T } type T @shareable { "Two." x: Int }`) },
      ]);
    expect(compose).toThrow(/hint INCONSISTENT_DESCRIPTION/);
  });

  test('every subgraph has an address of its own', () => {
    expect(new Set(subgraphNames.map(usualAddress)).size).toBe(subgraphNames.length);
    expect(subgraphNames.map(usualAddress)).not.toContain('');
  });

  test('an allowance that no hint needs any more is told', () => {
    expect(judgeHints([]).unused).not.toHaveLength(0);
  });
});

describe('a field of an interface', () => {
  const completed = (sdl: string): string => print(withInterfaceFields(parse(sdl)));

  test('belongs to every type that implements it, in the order of the interfaces', () => {
    const sdl = `
      interface Node { id: ID! }
      interface Named implements Node { id: ID! "Its name." name(language: L = EN): String! @shareable }
      extend interface Named { short: String }
      type A implements Node & Named @key(fields: "id")
      type B implements Named { own: Int }
      type C { id: ID! }`;
    expect(completed(sdl)).toBe(
      print(
        parse(`
          interface Node { id: ID! }
          interface Named implements Node { id: ID! "Its name." name(language: L = EN): String! short: String }
          type A implements Node & Named @key(fields: "id") {
            id: ID! "Its name." name(language: L = EN): String! @shareable short: String
          }
          type B implements Named { id: ID! "Its name." name(language: L = EN): String! @shareable short: String own: Int }
          type C { id: ID! }`),
      ),
    );
  });

  test('is what the type itself declares, if it does', () => {
    const sdl = 'interface I { a: Int @shareable b: Int } type T implements I { "Always." b: Int! }';
    expect(completed(sdl)).toBe(
      print(
        parse('interface I { a: Int b: Int } type T implements I { a: Int @shareable "Always." b: Int! }'),
      ),
    );
  });
});

describe('changes for clients', () => {
  const before = 'type Query { a: Int b: E } enum E { X }';

  test('breaking ones are told from dangerous and safe ones', async () => {
    const changes = await compareSchemas(before, 'type Query { b: E c: Int } enum E { X Y }');
    expect(changes.breaking).toEqual([expect.stringContaining("'a'")]);
    expect(changes.dangerous).toEqual([expect.stringContaining("'Y'")]);
    expect(changes.safe).toEqual([expect.stringContaining("'c'")]);
    expect(formatChanges(changes)[0]).toBe('Changes for clients: 1 breaking, 1 dangerous, 1 safe.');
  });

  test('the same schema has none', async () => {
    expect(formatChanges(await compareSchemas(before, before))).toEqual(['No change for clients.']);
  });
});
