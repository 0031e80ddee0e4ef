import { Option, type Command } from 'commander';

import { allSettings, settingsFor, type Use } from '../gateway/settings/uses';

/**
 * Adds the environment variables that affect a command to its help: the most common variables, or all with `--all`.
 * `useOf` returns the parts that the command runs with the given options.
 */
export function addSettingsHelp<Options extends object>(
  command: Command,
  useOf: (options: Options) => Use,
): Command {
  return (
    command
      .addOption(new Option('--all', 'with --help: show all settings').hideHelp())
      // Without `--help`, `--all` also prints the help.
      .hook('preAction', () => {
        if (command.opts<{ all?: boolean }>().all === true) command.help();
      })
      .addHelpText('after', () => settingsHelp(command, useOf(command.opts())))
  );
}

function settingsHelp(command: Command, use: Use): string {
  const { all = false } = command.opts<{ all?: boolean }>();
  const profile = process.env[allSettings.profile.variable];
  const everything = settingsFor(use, 'all', profile);
  const sections = all ? everything : settingsFor(use, 'main', profile);
  const rows = sections.flatMap((section) => section.rows);
  const width = Math.max(...rows.map(({ variable }) => variable.length));
  const helper = command.createHelp();
  helper.prepareContext({ helpWidth: command.configureOutput().getOutHelpWidth?.() ?? 80 });
  const item = ({ variable, meaning, default: fallback }: (typeof rows)[number]): string =>
    helper.formatItem(
      variable,
      width,
      fallback === '' ? meaning : `${meaning} Default: ${fallback}.`,
      helper,
    );
  const listed = all
    ? sections.map(({ title, rows: within }) => [`${title}:`, ...within.map(item)].join('\n'))
    : [['Settings (environment variables):', ...rows.map(item)].join('\n')];
  const more = everything.flatMap((section) => section.rows).length - rows.length;
  const rest = more > 0 ? [`Run with --help --all for ${String(more)} more.`] : [];
  const set = profile ? [`The profile ${profile} is active; the defaults shown are its own.`] : [];
  return `\n${[...set, ...listed, ...rest].join('\n\n')}`;
}

/** Returns the words that invoke a command, such as `mmd data check`. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
