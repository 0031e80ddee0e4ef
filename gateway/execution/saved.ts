import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config';
import type { Log } from '../logging';
import { graphSettings } from '../settings/graph';

/** Thrown if the saved operations that a setting names cannot be read. */
export class SavedOperationsError extends Error {
  override readonly name = 'SavedOperationsError';
}

/**
 * Reads the saved operations, in the order of their files. The folder that comes with this project may be missing;
 * there are then no saved operations.
 *
 * @throws SavedOperationsError if another folder was configured and the folder or a file in it cannot be read.
 */
export function savedOperations(
  { operationsDir: folder }: Pick<Config, 'operationsDir'>,
  log: Log,
): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    if (!isOfProject(folder)) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new SavedOperationsError(
        `Cannot read the saved operations in ${folder} (${reason}); MMD_OPERATIONS_DIR names it.`,
      );
    }
    log.debug({ err: error, folder }, 'cannot read the saved operations; none are planned in advance');
    return [];
  }
}

/**
 * Reads the saved operations for another graph. The operations that come with this project are of no use to that graph
 * and are left out.
 *
 * @throws SavedOperationsError as {@link savedOperations} does.
 */
export function savedOfOthers(config: Pick<Config, 'operationsDir'>, log: Log): readonly string[] {
  return isOfProject(config.operationsDir) ? [] : savedOperations(config, log);
}

function isOfProject(folder: string): boolean {
  return folder === graphSettings.operationsDir.default;
}
