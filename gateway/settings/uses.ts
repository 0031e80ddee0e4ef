import { admissionSettings } from './admission';
import { cacheSettings } from './cache';
import { graphSettings, planningSettings } from './graph';
import { limitSettings } from './limits';
import { listeningSettings } from './listening';
import { observingSettings } from './observing';
import { pageSettings } from './pages';
import { profileDefaults, profileSettings } from './profile';
import { serviceSettings } from './services';
import type { Setting, Settings } from './setting';
import { storeSettings } from './store';

/** All settings by what they are about, in the order in which they are best read. */
const groups = {
  'In one word': profileSettings,
  Listening: listeningSettings,
  'Records and editions': storeSettings,
  'The graph': { ...graphSettings, ...planningSettings },
  Pages: pageSettings,
  'Limits of an operation': limitSettings,
  'Limits of a client': admissionSettings,
  'Subgraphs elsewhere': serviceSettings,
  'Cache shared through Redis': cacheSettings,
  'Health, logs and metrics': observingSettings,
} satisfies Readonly<Record<string, Settings>>;

/** Every setting under its name. */
export const allSettings = {
  ...profileSettings,
  ...listeningSettings,
  ...storeSettings,
  ...graphSettings,
  ...planningSettings,
  ...pageSettings,
  ...limitSettings,
  ...admissionSettings,
  ...serviceSettings,
  ...cacheSettings,
  ...observingSettings,
};

type Key = keyof typeof allSettings;

const keysOf = (...several: readonly Settings[]): readonly Key[] =>
  several.flatMap((settings) => Object.keys(settings) as Key[]);

/** Of a subgraph that is served by itself. */
const ownSubgraph: readonly Key[] = ['subgraphMaxBodyBytes', 'subgraphMaxTokens', 'subgraphEditions'];

/** What only a server of a whole graph listens with. */
const ofGraphs: readonly Key[] = ['corsOrigins', 'hsts', 'maxBodyBytes', 'maxBatch'];

/** Of a graph of which nothing was measured. */
const ofOthers: readonly Key[] = ['listSize'];

const serve = keysOf(allSettings).filter((key) => ![...ownSubgraph, ...ofOthers].includes(key));
const publishing: readonly Key[] = ['dataDir', 'keepEditions'];
const embedding = serve.filter((key) => !publishing.includes(key));
const editions = keysOf(storeSettings).filter((key) => !publishing.includes(key));

/** Which settings mean something to what is run. */
const uses = {
  serve,
  gateway: embedding,
  /** The gateway over a supergraph of its own: there is no edition, no page, and no answer that may be kept. */
  supergraph: [
    ...keysOf(
      profileSettings,
      listeningSettings,
      planningSettings,
      limitSettings,
      admissionSettings,
      cacheSettings,
      observingSettings,
    ),
    ...keysOf(serviceSettings).filter((key) => !ownSubgraph.includes(key)),
    'editionPollMs',
    'operationsDir',
  ],
  subgraph: [
    ...keysOf(listeningSettings).filter((key) => !ofGraphs.includes(key)),
    ...editions,
    ...ownSubgraph,
    'deadlineMs',
    'subgraphMaxResponseBytes',
    'introspection',
    'logLevel',
    'healthIntervalMs',
    'healthTimeoutMs',
    'degradedIsReady',
  ],
} satisfies Readonly<Record<string, readonly Key[]>>;

/** What is run with settings. */
export type Use = keyof typeof uses;

/** What most who serve the graph set, of some fifty settings and beside those that are options. */
const main: ReadonlySet<Key> = new Set<Key>([
  'profile',
  'corsOrigins',
  'dataDir',
  'editionsDir',
  'databaseUrl',
  'frameAncestors',
  'subgraphs',
  'subgraphHeaders',
  'cacheUrl',
  'logLevel',
]);

/** One setting, for `--help` and the documentation. */
export interface SettingRow {
  readonly variable: string;
  readonly default: string;
  readonly meaning: string;
}

/** Settings that are about one thing. */
export interface SettingSection {
  readonly title: string;
  readonly rows: readonly SettingRow[];
}

/**
 * The settings that mean something to what is run: all of them, or those that most who run it set. Their defaults are those of
 * a profile, where one is given.
 */
export function settingsFor(use: Use, extent: 'main' | 'all', profile?: string): readonly SettingSection[] {
  const ofProfile = profileDefaults(profile);
  const meant = new Set<Key>(uses[use]);
  const wanted = (key: string): boolean =>
    meant.has(key as Key) && (extent === 'all' || main.has(key as Key));
  return Object.entries<Settings>(groups)
    .map(([title, settings]) => ({
      title,
      rows: Object.entries(settings)
        .filter(([key]) => wanted(key))
        .map(([, setting]) => rowOf(setting))
        .map((row) => ({ ...row, default: ofProfile[row.variable] ?? row.default })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A setting as a row. */
export function rowOf({ variable, default: fallback, meaning }: Setting<unknown>): SettingRow {
  return { variable, default: fallback, meaning };
}
