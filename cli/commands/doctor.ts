import { Command } from 'commander';

import type { Config } from '../../gateway/config';
import { Failure } from '../failure';
import { formatTable } from '../formatTable';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { plural } from '../plural';
import { readSettings } from '../readSettings';
import { finding, ok, type Finding } from '../doctor/finding';

const signs = { ok: 'ok', off: '-', note: 'note', fault: 'FAULT' } as const;

/** `mmd doctor`: what keeps the graph from being served here, and what to do. */
export const doctorCommand = new Command('doctor')
  .summary('tell what is wrong with this installation, and what to do')
  .description(
    'Checks what a server needs: Node, SQLite, settings, the port, records, editions (in PostgreSQL where that is set), ' +
      'pages, Redis and subgraphs elsewhere where they are set. It changes nothing. Exits 1 where there is a fault.',
  )
  .addHelpText('after', '\nExample:\n  $ mmd doctor --port 8080')
  .action(async (options: ListeningOptions) => {
    const { checkDriver, checkNode } = await import('../doctor/runtime.js');
    let config: Config | undefined;
    const findings = [await checkNode(), await checkDriver()];
    findings.push(
      await finding('Settings', () => {
        config = readSettings(overridesOf(options));
        return ok('all are right');
      }),
    );
    if (config !== undefined) findings.push(...(await checkAll(config)));
    console.log(
      formatTable(
        findings.map(({ about, state, told }) => [signs[state], about, told.replaceAll('\n', '\n  ')]),
      ),
    );
    const faults = findings.filter(({ state }) => state === 'fault').length;
    if (faults > 0) throw new Failure(`${plural(faults, 'fault')}.`);
  });

listeningOptions().forEach((option) => doctorCommand.addOption(option));

async function checkAll(config: Config): Promise<readonly Finding[]> {
  const { checkEdition, checkFolder, checkPages, checkRecords } = await import('../doctor/places.js');
  const { checkPort, checkRedis, checkSubgraphs } = await import('../doctor/network.js');
  return Promise.all(
    [checkPort, checkRecords, checkFolder, checkEdition, checkPages, checkRedis, checkSubgraphs].map(
      (check) => check(config),
    ),
  );
}
