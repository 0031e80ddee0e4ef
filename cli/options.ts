import { InvalidArgumentError, Option } from 'commander';

import { readSetting, type Setting } from '../gateway/settings/setting';
import { allSettings } from '../gateway/settings/uses';
import type { Overrides } from './readSettings';

/** What is given to a command that serves. */
export interface ListeningOptions {
  readonly port?: string;
  readonly host?: string;
  readonly workers?: string;
}

/** The options of a command that serves; the port has a default of its own where the command says so. */
export function listeningOptions(usualPort = allSettings.port.default): readonly Option[] {
  const { port, host, workers } = allSettings;
  return [
    inPlaceOf(port, '-p, --port <number>', `TCP port to listen on; 0 takes any free one`, usualPort),
    inPlaceOf(host, '--host <address>', 'address to listen on; 0.0.0.0 is reached from other machines'),
    inPlaceOf(workers, '--workers <number>', 'how many processes answer, on one port'),
  ];
}

/** These options as the variables whose place they take. */
export const overridesOf = ({ port, host, workers }: ListeningOptions): Overrides => ({
  PORT: port,
  HOST: host,
  MMD_WORKERS: workers,
});

/** An option that takes the place of a variable, and takes what that does. */
function inPlaceOf(
  setting: Setting<unknown>,
  flags: string,
  meaning: string,
  usual = setting.default,
): Option {
  return new Option(flags, `${meaning} (by default ${setting.variable}, else ${usual})`).argParser(
    (given: string) => {
      const read = readSetting(setting, given);
      if ('expected' in read) throw new InvalidArgumentError(`It ${read.expected}.`);
      return given;
    },
  );
}
