import { execFileSync } from 'node:child_process';

/** A line of code, the file for it, and the message of the rule that must refuse it; null if it is fine. */
type Case = readonly [file: string, line: string, refusal: RegExp | null];

const cases: readonly Case[] = [
  ['subgraphs/rabat/x.ts', `import '../khartoum';`, /own folder and subgraphs\/kit/],
  ['subgraphs/rabat/x.ts', `import '../khartoum/records';`, /own folder and subgraphs\/kit/],
  ['subgraphs/rabat/x.ts', `import '../index';`, /own folder and subgraphs\/kit/],
  ['subgraphs/rabat/x.ts', `import type { Config } from '../../gateway/config';`, /knows nothing of gateway/],
  ['subgraphs/rabat/x.ts', `import '../../editions';`, /knows nothing of editions/],
  ['subgraphs/rabat/x.ts', `import '../kit/store/store';`, null],
  ['subgraphs/rabat/x.ts', `import './records';`, null],
  ['subgraphs/kit/x.ts', `import '../rabat';`, /knows none of them/],
  ['subgraphs/kit/x.ts', `import './store/store';`, null],
  ['subgraphs/kit/x.ts', `import '../components';`, null],
  ['gateway/x.ts', `import '../subgraphs/rabat';`, /through subgraphs\/index\.ts alone/],
  ['gateway/x.ts', `import '../editions/publish';`, /through editions\/index\.ts alone/],
  ['gateway/x.ts', `import '../cli/failure';`, /knows nothing of it/],
  ['gateway/x.ts', `import '../editions';`, null],
  ['gateway/engine/x.ts', `import '../../subgraphs/kit/store/store';`, /knows nothing of the domain/],
  ['gateway/engine/x.ts', `import '../../editions';`, /knows nothing of the domain/],
  ['editions/x.ts', `import '../gateway/config';`, /without gateway/],
  ['editions/x.ts', `import '../subgraphs';`, null],
  ['cli/x.ts', `import '../subgraphs/rabat';`, /through editions and the gateway/],
  ['editions/x.ts', `process.env['PORT'];`, /read in gateway\/config\.ts, once/],
  ['subgraphs/kit/x.ts', `process.env['PORT'];`, /read in gateway\/config\.ts, once/],
  ['gateway/http/x.ts', `process.env['PORT'];`, /read in gateway\/config\.ts, once/],
  ['gateway/config.ts', `process.env['PORT'];`, null],
];

const undocumented = 'export function f(): void {}\n';

// One run for all, as ESLint takes longer to start than to check these lines.
const [bare, documented, ...found] = lint([
  { file: 'editions/x.ts', text: undocumented },
  { file: 'editions/x.ts', text: `/** Does nothing. */\n${undocumented}` },
  ...cases.map(([file, text]) => ({ file, text })),
]);

describe('the layers of the house', () => {
  test.each(cases.map((each, index) => [...each, index] as const))(
    '%s: %s',
    (_file, _line, refusal, index) => {
      const layers = found[index]!.filter((message) => /^(import-x|no-restricted-properties)/.test(message));
      expect(layers).toEqual(refusal === null ? [] : [expect.stringMatching(refusal)]);
    },
  );
});

test('an export without a doc comment is refused', () => {
  expect(bare).toContainEqual(expect.stringMatching(/^jsdoc\/require-jsdoc/));
  expect(documented).not.toContainEqual(expect.stringMatching(/^jsdoc\/require-jsdoc/));
});

/** Runs the repository's ESLint on each text as if it stood in the named file, and returns the messages. */
function lint(texts: readonly { file: string; text: string }[]): string[][] {
  const output = execFileSync(process.execPath, ['tests/support/lint.mjs'], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}
