import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { version } from '@apollo/query-planner/package.json';

import type { PlanNode } from '../engine';
import type { Log } from '../logging';

/** The content of a plans file: the plans made when a supergraph was composed. */
interface StoredFile {
  /** The version of the planner that made the plans. */
  readonly planner: string;
  /** The checksum of the supergraph for which the plans were made. */
  readonly supergraph: string;
  /** The plans by the checksum of each operation's canonical form; null if nothing needs to be fetched. */
  readonly plans: Readonly<Record<string, PlanNode | null>>;
}

/** The plans that need not be made again. */
export interface StoredPlans {
  /** Returns the stored plan of an operation in its canonical form, if there is one. */
  of(operation: string): { readonly plan: PlanNode | undefined } | undefined;
}

/** An empty set of plans. */
export const NONE_STORED: StoredPlans = { of: () => undefined };

/** Returns the path of the plans file that belongs to a supergraph file. */
export function plansFileOf(supergraphFile: string): string {
  return join(dirname(supergraphFile), 'plans.json');
}

/** Builds the content of the plans file. */
export function storedFile(
  supergraphSdl: string,
  plans: ReadonlyMap<string, PlanNode | undefined>,
): StoredFile {
  const entries = [...plans].map(([operation, plan]) => [checksumOf(operation), plan ?? null] as const);
  return {
    planner: version,
    supergraph: checksumOf(supergraphSdl),
    plans: Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/**
 * Reads the plans that belong to a supergraph; returns no plans if they were made by another planner version or for
 * another supergraph. Never fails.
 */
export function readStoredPlans(supergraphFile: string, supergraphSdl: string, log: Log): StoredPlans {
  const file = plansFileOf(supergraphFile);
  try {
    const { planner, supergraph, plans } = JSON.parse(readFileSync(file, 'utf8')) as StoredFile;
    if (planner !== version || supergraph !== checksumOf(supergraphSdl)) {
      log.warn({ file }, 'ignoring stored plans made for another supergraph or planner');
      return NONE_STORED;
    }
    const known = new Map(Object.entries(plans));
    return {
      of(operation) {
        const plan = known.get(checksumOf(operation));
        return plan === undefined ? undefined : { plan: plan ?? undefined };
      },
    };
  } catch (error) {
    log.debug({ err: error, file }, 'cannot read stored plans beside the supergraph');
    return NONE_STORED;
  }
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
