import { compareSchemas, formatChanges } from '../scripts/compose/changes';
import { judgeHints } from '../scripts/compose/hints';
import { composeSubgraphs } from '../scripts/compose/supergraph';
import { readSubgraphSchemas } from '../scripts/schemas';
import { readIfThere } from '../scripts/committed';
import { subgraphs } from '../subgraphs';
import { parse, print } from 'graphql';

describe('composition', () => {
  test('the committed schemas are those that the subgraphs make', () => {
    const { supergraph, api } = composeSubgraphs();
    expect(readIfThere('schema/supergraph.graphql')).toBe(supergraph);
    expect(readIfThere('schema/api.graphql')).toBe(api);
  });

  test('each subgraph serves the schema that is composed', () => {
    const composed = readSubgraphSchemas().map(({ name, sdl }) => [name, print(parse(sdl))]);
    const served = Object.values(subgraphs).map(({ name, sdl }) => [name, print(parse(sdl))]);
    expect(new Map(served as [string, string][])).toEqual(new Map(composed as [string, string][]));
  });

  test('schemas that contradict each other fail, with every reason', () => {
    const compose = () =>
      composeSubgraphs([
        { name: 'one', files: [], sdl: 'type Query { a: T } type T { x: Int y: Int }' },
        { name: 'two', files: [], sdl: 'type Query { b: T } type T { x: String y: Boolean }' },
      ]);
    expect(compose).toThrow(/The subgraphs do not compose:[^]*T\.x[^]*T\.y/);
  });

  test('a hint that nobody allowed fails', () => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])';
    const compose = () =>
      composeSubgraphs([
        { name: 'one', files: [], sdl: `${link} type Query { a: T } type T @shareable { "One." x: Int }` },
        { name: 'two', files: [], sdl: `${link} type Query { b: T } type T @shareable { "Two." x: Int }` },
      ]);
    expect(compose).toThrow(/hint INCONSISTENT_DESCRIPTION/);
  });

  test('an allowance that no hint needs any more is told', () => {
    expect(judgeHints([]).unused).not.toHaveLength(0);
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
