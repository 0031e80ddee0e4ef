import { Command } from 'commander';

import type { Config } from '../../gateway/config';
import { Failure } from '../failure';
import { formatTable } from '../formatTable';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { plural } from '../plural';
import { misspeltVariables, settingsOf } from '../readSettings';
import { finding, note, ok, type Finding } from '../doctor/finding';

const signs = { ok: 'ok', off: '-', note: 'note', fault: 'FAULT' } as const;

/** `mmd doctor`: finds the problems that prevent the graph from being served here, and their remedies. */
export const doctorCommand = new Command('doctor')
  .summary('diagnose this installation and say how to fix it')
  .description(
    'Checks what a server needs: Node, SQLite, settings, the port, records, editions (in PostgreSQL if configured) and ' +
      'pages, and, if configured, Redis and remote subgraphs. It changes nothing. Exits with 1 if there is a fault.',
  )
  .addHelpText('after', '\nExample:\n  $ mmd doctor --port 8080')
  .action(async (options: ListeningOptions) => {
    const { checkDriver, checkNode } = await import('../doctor/runtime.js');
    let config: Config | undefined;
    const driver = await checkDriver();
    const findings = [await checkNode(), driver];
    findings.push(
      await finding('Settings', () => {
        config = settingsOf(overridesOf(options));
        const misspelt = misspeltVariables();
        const { profile } = config;
        const right = profile === '' ? 'all valid' : `all valid, under the profile ${profile}`;
        return misspelt.length === 0 ? ok(right) : note(misspelt.join('\n'));
      }),
    );
    if (config !== undefined) findings.push(...(await checkAll(config, driver.state === 'ok')));
    console.log(
      formatTable(
        findings.map(({ about, state, told }) => [signs[state], about, told.replaceAll('\n', '\n  ')]),
      ),
    );
    const faults = findings.filter(({ state }) => state === 'fault').length;
    if (faults > 0) throw new Failure(`${plural(faults, 'fault')}.`);
  });

listeningOptions().forEach((option) => doctorCommand.addOption(option));

/** Runs all checks that depend on settings. `readable` is true if SQLite can be used. */
async function checkAll(config: Config, readable: boolean): Promise<readonly Finding[]> {
  const { checkEdition, checkFolder, checkPages, checkRecords } = await import('../doctor/places.js');
  const { checkOperatorPort, checkPort, checkRedis, checkSubgraphs } = await import('../doctor/network.js');
  return Promise.all([
    checkPort(config),
    checkOperatorPort(config),
    checkRecords(config),
    checkFolder(config),
    checkEdition(config, readable),
    checkPages(config),
    checkRedis(config),
    checkSubgraphs(config),
  ]);
}
