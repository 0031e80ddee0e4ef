/**
 * Lints texts as if they stood in the files named, with the repository's own configuration but for what needs types:
 * a file that is not there has none. Reads `[{ file, text }]` as JSON, writes for each the rules broken and messages.
 */
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const cases = JSON.parse(await text(process.stdin));
const results = [];
for (const { file, text: code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => `${ruleId ?? 'error'}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
