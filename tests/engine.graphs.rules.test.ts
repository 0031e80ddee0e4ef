import type * as Fuzzing from './fuzz/graphs/run';
import { withUndone, type Undoing } from './support/undone';

const engine = (name: string): string => `gateway/engine/${name}.ts`;

/**
 * The rules that keep an answer right, each with a way to undo it. Wrong values from a single subgraph, effects of the
 * order of answers, and cases in few plans are covered by examples in `engine.plans.abuse` and `engine.values.abuse`.
 */
const rules: Readonly<Record<string, Undoing>> = {
  'response keys are not the names that a client chose': {
    file: engine('canonical/keys'),
    from: 'key: plain ? name : this.#numbered(name)',
    to: 'key: (node.alias ?? node.name).value',
  },
  'variables do not have the names that a client chose': {
    file: engine('canonical/variables'),
    from: 'const name = `v${String(this.definitions.length)}`;',
    to: 'const name = from.kind === Kind.VARIABLE ? from.name.value : `v${String(this.definitions.length)}`;',
  },
  "errors are told at the client's places": {
    file: engine('canonical/places'),
    from: 'places: told.map(({ place }) => place)',
    to: 'places: [path]',
  },
  'a value of an enum is one that clients may see': {
    file: engine('writer'),
    from: 'else if (names.has(value)) out.string',
    to: "else if (typeof value === 'string') out.string",
  },
  'an interface answers for a value whose type is not known': {
    file: engine('general'),
    from: "(typeof name === 'string' && isInterfaceType(schema.getType(name))) ? type : null",
    to: "(typeof name === 'string' && isInterfaceType(schema.getType(name))) ? null : null",
  },
  'the name of a concrete type stays': {
    file: engine('merge'),
    from: 'return is === comes ? oneOf(there, brought) : is ? there : brought;',
    to: 'return brought;',
  },
  'falsy values are renamed like others': {
    file: engine('rewrites'),
    from: 'else if (object[key] !== undefined) {',
    to: 'else if (object[key]) {',
  },
  'an ID goes out as a string': {
    file: engine('scalars'),
    from: 'out.string(String(value)),',
    to: 'out.encoded(JSON.stringify(value)),',
  },
  'no error is hidden by others': {
    file: engine('complete'),
    from: 'return refused.filter(',
    to: 'return [].filter(',
  },
  'a subgraph is not asked by a key that is not resolvable': {
    file: engine('supergraph/index'),
    from: 'withoutUnresolvableKeys(parse(sdl, { noLocation: true }))',
    to: 'parse(sdl, { noLocation: true })',
  },
  'needed fields have arguments of their own': {
    file: engine('supergraph/requires'),
    from: 'if ((selection.arguments ?? []).length === 0) return below;',
    to: 'return below;',
  },
  'what is needed for what is needed is asked first': {
    file: engine('supergraph/index'),
    from: 'const { document, parts } = withChainsApart(needing.document);',
    to: 'const { document, parts } = { document: needing.document, parts: new Map() };',
  },
  'what needs others is planned for the values of its conditions': {
    file: engine('programs'),
    from: 'return conditions.length === 0 || !this.#hasNeeds(plan)',
    to: 'return conditions.length >= 0 || !this.#hasNeeds(plan)',
  },
  'an object that fails for some who share it is asked apart': {
    file: engine('engine'),
    from: 'if (!isQuery || !(told.takesOthers || run.unplaced))',
    to: 'if (true)',
  },
  'needs with different arguments are told apart': {
    file: engine('fixedFields'),
    from: 'if (groups.length === 1) return [fetch];',
    to: 'return [fetch];',
  },
  'the root fields of a mutation run as often as they are asked': {
    file: engine('canonical/index'),
    from: '(isMutation && parent === root) || ',
    to: '',
  },
};

it.each(Object.entries(rules))('50 random graphs notice when it is undone that %s', async (_, undoing) => {
  const differences = await withUndone(undoing, async () => {
    const { fuzzGraphs } = jest.requireActual<typeof Fuzzing>('./fuzz/graphs/run');
    return (await fuzzGraphs({ graphs: 50, operations: 20, from: 1, untilDifferent: true })).differences;
  });
  expect(differences).toHaveLength(1);
});
