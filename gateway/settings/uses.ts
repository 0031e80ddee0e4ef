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
import { tracingSettings } from './tracing';

/** All settings by subject, in a sensible reading order. */
const groups = {
  Profile: profileSettings,
  'Server and connections': listeningSettings,
  'Records and editions': storeSettings,
  'The graph': { ...graphSettings, ...planningSettings },
  Pages: pageSettings,
  'Operation limits': limitSettings,
  'Client limits': admissionSettings,
  'Remote subgraphs': serviceSettings,
  'Shared cache (Redis)': cacheSettings,
  'Health, logs and metrics': observingSettings,
  Traces: tracingSettings,
} satisfies Readonly<Record<string, Settings>>;

/** Every setting by name. */
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
  ...tracingSettings,
};

type Key = keyof typeof allSettings;

const keysOf = (...several: readonly Settings[]): readonly Key[] =>
  several.flatMap((settings) => Object.keys(settings) as Key[]);

/** Settings that apply only to a subgraph served by itself. */
const ownSubgraph: readonly Key[] = ['subgraphMaxBodyBytes', 'subgraphMaxTokens', 'subgraphEditions'];

/** Listening settings that apply only to a server of a whole graph. */
const ofGraphs: readonly Key[] = ['corsOrigins', 'hsts', 'maxBodyBytes', 'maxBatch', 'maxClientConnections'];

/** Settings that apply only to a graph that was not measured. */
const ofOthers: readonly Key[] = ['listSize'];

const serve = keysOf(allSettings).filter((key) => ![...ownSubgraph, ...ofOthers].includes(key));
const publishing: readonly Key[] = ['dataDir', 'keepEditions'];
const embedding = serve.filter((key) => !publishing.includes(key));
const editions = keysOf(storeSettings).filter((key) => !publishing.includes(key));

/** The settings that apply to each use. */
const uses = {
  serve,
  gateway: embedding,
  /** A gateway over a supergraph in a file, which has no editions and no pages, and caches no responses. */
  supergraph: [
    ...keysOf(
      profileSettings,
      listeningSettings,
      planningSettings,
      limitSettings,
      admissionSettings,
      cacheSettings,
      observingSettings,
      tracingSettings,
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
    ...keysOf(tracingSettings),
  ],
} satisfies Readonly<Record<string, readonly Key[]>>;

/** A use of the settings: the kind of process that reads them. */
export type Use = keyof typeof uses;

/** The settings, out of some fifty, that most operators set, apart from settings with a command-line option. */
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
  'otlpEndpoint',
]);

/** One setting, for `--help` and the documentation. */
export interface SettingRow {
  readonly variable: string;
  readonly default: string;
  readonly meaning: string;
}

/** The settings on one subject. */
interface SettingSection {
  readonly title: string;
  readonly rows: readonly SettingRow[];
}

/**
 * Returns the settings that apply to a use: all of them, or only the settings that most operators set. If a profile is
 * given, the defaults are the profile's.
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

/** Describes a setting as a row. */
export function rowOf({ variable, default: fallback, meaning }: Setting<unknown>): SettingRow {
  return { variable, default: fallback, meaning };
}
