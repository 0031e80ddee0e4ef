import * as complete from '../gateway/engine/complete';
import * as fixedFields from '../gateway/engine/fixedFields';
import * as general from '../gateway/engine/general';
import * as merging from '../gateway/engine/merge';
import * as needs from '../gateway/engine/needs';
import * as rewrites from '../gateway/engine/rewrites';
import * as supergraph from '../gateway/engine/supergraph';
import { Features } from './fuzz/graphs/features';
import { GraphUnderTest, randomGraphs, type RandomGraph } from './fuzz/graphs/run';

// The rules of the engine, each undone in turn: the random graphs must tell. A rule that none of them misses is not tested by them.

jest.mock('../gateway/engine/complete', () => ({
  ...jest.requireActual<object>('../gateway/engine/complete'),
}));
jest.mock('../gateway/engine/fixedFields', () => ({
  ...jest.requireActual<object>('../gateway/engine/fixedFields'),
}));
jest.mock('../gateway/engine/general', () => ({
  ...jest.requireActual<object>('../gateway/engine/general'),
}));
jest.mock('../gateway/engine/merge', () => ({ ...jest.requireActual<object>('../gateway/engine/merge') }));
jest.mock('../gateway/engine/needs', () => ({ ...jest.requireActual<object>('../gateway/engine/needs') }));
jest.mock('../gateway/engine/rewrites', () => ({
  ...jest.requireActual<object>('../gateway/engine/rewrites'),
}));
jest.mock('../gateway/engine/supergraph', () => ({
  ...jest.requireActual<object>('../gateway/engine/supergraph'),
}));

const graphs: RandomGraph[] = [];

beforeAll(() => {
  for (const graph of randomGraphs(1)) {
    graphs.push(graph);
    if (graphs.length === 50) break;
  }
}, 120_000);

afterEach(() => jest.restoreAllMocks());

/** Whether any of the graphs is answered otherwise than by the monolith. */
async function isNoticed(): Promise<boolean> {
  for (const graph of graphs) {
    const tested = new GraphUnderTest(graph, new Features());
    for (let number = 0; number < 20; number += 1) if ((await tested.ask(number)) !== null) return true;
  }
  return false;
}

it.each<[string, () => void]>([
  [
    'a field under a condition of its own needs nothing where it is left out',
    () =>
      jest.spyOn(needs, 'requiresByCondition').mockImplementation(
        ({ requires = [] }) =>
          () =>
            requires,
      ),
  ],
  [
    'what is refused is told beside what subgraphs have told',
    () =>
      jest.spyOn(complete, 'notTold').mockImplementation((refused, told) => (told.length > 0 ? [] : refused)),
  ],
  [
    'something whose type nobody says has the fields of its interface',
    () => jest.spyOn(general, 'generalType').mockReturnValue(null),
  ],
  [
    'fields of fixed arguments are asked by their own names',
    () => jest.spyOn(fixedFields, 'inSubgraphsTerms').mockImplementation((fetch) => [fetch]),
  ],
  [
    'the planner sees a supergraph in which it plans right',
    () => jest.spyOn(supergraph, 'plannedForm').mockReturnValue(null),
  ],
  ['names of the planner are put right', () => jest.spyOn(rewrites, 'rewriter').mockReturnValue(null)],
  [
    'what comes last takes nothing away',
    () =>
      jest.spyOn(merging, 'merge').mockImplementation(function merge(target, source) {
        for (const key of Object.keys(source)) {
          const [there, brought] = [target[key], source[key]];
          if (typeof there === 'object' && there !== null && typeof brought === 'object' && brought !== null)
            merge(there as typeof target, brought as typeof source);
          else target[key] = brought;
        }
      }),
  ],
])(
  'the graphs notice where this is not so: %s',
  async (_, undo) => {
    undo();
    expect(await isNoticed()).toBe(true);
  },
  120_000,
);
