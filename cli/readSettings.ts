import cluster from 'node:cluster';

import { readConfig, type Config } from '../gateway/config';
import { openLog } from '../gateway/logging';
import { misspelt } from '../gateway/settings/misspelt';

/** Option values, keyed by the variables that they override. A value is undefined if the option was not given. */
export type Overrides = Readonly<Record<string, string | undefined>>;

/**
 * Reads a command's settings. Options override the environment, which overrides the command's own defaults. Variables
 * that are probably misspelt are reported in the log.
 *
 * @throws ConfigError if a variable is wrong.
 */
export function readSettings(options: Overrides = {}, defaults: Overrides = {}): Config {
  const config = settingsOf(options, defaults);
  // Workers inherit the environment of the primary process, which has already reported these variables.
  if (cluster.isPrimary) for (const line of misspeltVariables()) openLog(config.logLevel).warn(line);
  return config;
}

/** Reads the same settings without reporting misspelt variables. */
export function settingsOf(options: Overrides, defaults: Overrides = {}): Config {
  return readConfig({ ...given(defaults), ...given(process.env), ...given(options) });
}

/** Returns a sentence for each environment variable that is probably misspelt. */
export function misspeltVariables(): readonly string[] {
  return misspelt(process.env).map(
    ({ variable, meant }) => `${variable} is not a setting and has no effect; did you mean ${meant}?`,
  );
}

/** Drops empty values, because an empty variable counts as not set. */
function given(values: Overrides): Overrides {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value)));
}
