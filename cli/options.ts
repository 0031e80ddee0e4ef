import { InvalidArgumentError, Option } from 'commander';

import { readSetting, type Setting } from '../gateway/settings/setting';
import { allSettings } from '../gateway/settings/uses';
import type { Overrides } from './readSettings';

/** The options of a command that runs a server. */
export interface ListeningOptions {
  readonly port?: string;
  readonly host?: string;
  readonly workers?: string;
}

/** Builds the options of a command that runs a server. `usualPort` replaces the default port. */
export function listeningOptions(usualPort = allSettings.port.default): readonly Option[] {
  const { port, host, workers } = allSettings;
  return [
    inPlaceOf(port, '-p, --port <number>', `TCP port to listen on; 0 picks any free port`, usualPort),
    inPlaceOf(
      host,
      '--host <address>',
      'address to listen on; 0.0.0.0 makes it reachable from other machines',
    ),
    inPlaceOf(workers, '--workers <number>', 'number of processes that serve the port'),
  ];
}

/** Maps these options to the variables that they override. */
export const overridesOf = ({ port, host, workers }: ListeningOptions): Overrides => ({
  PORT: port,
  HOST: host,
  MMD_WORKERS: workers,
});

/** Builds an option that overrides a variable and accepts the same values. */
function inPlaceOf(
  setting: Setting<unknown>,
  flags: string,
  meaning: string,
  usual = setting.default,
): Option {
  return new Option(flags, `${meaning} (default: ${setting.variable}, else ${usual})`).argParser(
    (given: string) => {
      const read = readSetting(setting, given);
      if ('expected' in read) throw new InvalidArgumentError(`It ${read.expected}.`);
      return given;
    },
  );
}
