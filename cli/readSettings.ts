import cluster from 'node:cluster';

import { readConfig, type Config } from '../gateway/config';
import { openLog } from '../gateway/log';
import { misspelt } from '../gateway/settings/misspelt';

/** Values given by options, under the variables whose place they take; undefined where an option was not given. */
export type Overrides = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a command: those of the environment, over them what its options say, and below them defaults of its own.
 * Variables that are probably misspelt are told in the log.
 *
 * @throws ConfigError where a variable is wrong.
 */
export function readSettings(options: Overrides = {}, defaults: Overrides = {}): Config {
  const config = settingsOf(options, defaults);
  // Workers have the environment of their primary.
  if (cluster.isPrimary) for (const line of misspeltVariables()) openLog(config.logLevel).warn(line);
  return config;
}

/** The same settings, and nothing told. */
export function settingsOf(options: Overrides, defaults: Overrides = {}): Config {
  return readConfig({ ...given(defaults), ...given(process.env), ...given(options) });
}

/** A sentence for each variable of the environment that is probably misspelt. */
export function misspeltVariables(): readonly string[] {
  return misspelt(process.env).map(
    ({ variable, meant }) => `${variable} is no setting and does nothing; is ${meant} meant?`,
  );
}

/** An empty variable is one that is not set. */
function given(values: Overrides): Overrides {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value)));
}
