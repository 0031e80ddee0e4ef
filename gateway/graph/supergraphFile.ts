import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

import { poll, type Watcher } from '../../editions';
import type { Config } from '../config';
import { SubgraphUnknown, SupergraphError } from '../execution/planning';
import { openGraph, type Graph } from '.';
import type { Check } from '../health';
import type { Log } from '../logging';
import { openPlannerOfOthers, type PlannerBeside } from '../planner';
import { Remotes } from '../remote';
import { addressesIn } from '../remote/addresses';
import type { ServedSource } from '../serving/served';
import type { Caches } from '../redisCache';
import type { Edition } from './subgraphs';

/** The planner and the subgraphs made from one version of the file. */
interface Content {
  readonly supergraphSdl: string;
  readonly planner: PlannerBeside;
  readonly remotes: Remotes;
}

/** A supergraph in a file that may change: each version is served like an edition, under its checksum. */
export class SupergraphFile implements ServedSource {
  readonly #contents = new WeakMap<Edition, Content>();

  constructor(
    private readonly file: string,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Returns the checksum of the file in its present state. */
  async current(): Promise<string> {
    return checksumOf(await readFile(this.file, 'utf8'));
  }

  /**
   * Reads the file in its present state. If it cannot be served, fails with a `SupergraphError` that names the file.
   */
  async open(): Promise<Edition> {
    try {
      const supergraphSdl = await readFile(this.file, 'utf8');
      const { mtime } = await stat(this.file);
      const addresses = addressesIn(supergraphSdl, this.config.subgraphs);
      const planner = await openPlannerOfOthers({ supergraphSdl, config: this.config, log: this.log });
      const remotes = await Remotes.open(addresses, this.config, this.log, 'pass');
      const edition: Edition = {
        id: checksumOf(supergraphSdl),
        publishedAt: mtime.toISOString(),
        subgraphs: [],
        changing: true,
        close() {
          planner.close();
          return remotes.close();
        },
      };
      this.#contents.set(edition, { supergraphSdl, planner, remotes });
      return edition;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const Kind = error instanceof SubgraphUnknown ? SubgraphUnknown : SupergraphError;
      throw new Kind(`Cannot serve ${this.file} as a supergraph. ${reason}`);
    }
  }

  /** Opens the graph over a version that `open` returned. */
  openGraph(edition: Edition, caches: Caches): Promise<Graph> {
    const content = this.#contents.get(edition);
    if (content === undefined) throw new Error('Only what this file was opened as can be served.');
    return openGraph({ ...content, edition, caches, config: this.config, log: this.log });
  }

  checks(edition: Edition): readonly Check[] {
    return this.#contents.get(edition)?.remotes.checks() ?? [];
  }

  watch(watcher: Watcher): () => void {
    return poll(this, watcher, this.config.editionPollMs).stop;
  }
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
