import { settingsTable } from '../gateway/config';

/** Every variable of the environment with its default and its meaning, for `--help`. */
export function settingsHelp(): string {
  const width = Math.max(...settingsTable.map(({ variable }) => variable.length));
  const indent = ' '.repeat(width + 4);
  const rows = settingsTable.map(
    ({ variable, default: value, meaning }) =>
      `  ${variable.padEnd(width)}  ${meaning}\n${indent}Default: ${value}`,
  );
  return ['Environment:', ...rows].join('\n');
}
