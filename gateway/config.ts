import { profileDefaults } from './settings/profile';
import { readSetting, type Setting, type ValuesOf } from './settings/setting';
import { allSettings, rowOf, type SettingRow } from './settings/uses';

/** One wrong value. */
interface ConfigFault {
  /** The variable's name. */
  readonly variable: string;
  /** The value found. */
  readonly found: string;
  /** The expected form of the value. */
  readonly expected: string;
}

/** Thrown by `readConfig` when any variable is wrong. Its message lists every fault, not only the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    /** All faults, in the order of the settings. */
    readonly faults: readonly ConfigFault[],
  ) {
    super(
      [
        `The environment has ${faults.length === 1 ? 'an invalid value' : `${faults.length} invalid values`}:`,
        ...faults.map(
          ({ variable, found, expected }) => `  ${variable}=${JSON.stringify(found)}: ${expected}`,
        ),
        'Correct or unset them. `mmd serve --help --all` lists every variable with its default.',
      ].join('\n'),
    );
  }
}

/** Every setting of the gateway, checked and typed. */
export type Config = ValuesOf<typeof allSettings>;

/** All variables with their defaults and meanings, in a sensible reading order. */
export const settingsTable: readonly SettingRow[] = Object.values<Setting<unknown>>(allSettings).map(rowOf);

/**
 * Reads every setting from the environment. A variable that is unset or empty gets its default: the profile's default
 * if a profile is set and has one, or else the usual default. This function is the only reader of the environment, and
 * runs once.
 *
 * @throws ConfigError that lists every wrong value.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const config: Record<string, unknown> = {};
  const faults: ConfigFault[] = [];
  const ofProfile = profileDefaults(environment[allSettings.profile.variable]);
  for (const [key, setting] of Object.entries<Setting<unknown>>(allSettings)) {
    const { variable, default: fallback, secret } = setting;
    const found = environment[variable] || (ofProfile[variable] ?? fallback);
    const read = readSetting(setting, found);
    if ('value' in read) config[key] = read.value;
    else faults.push({ variable, found: secret ? '(hidden)' : found, expected: read.expected });
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return config as Config;
}
