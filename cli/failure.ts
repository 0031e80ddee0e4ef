import { ManifestError } from '../gateway/admission/manifests';
import { ConfigError } from '../gateway/config';
import { SubgraphUnknown, SupergraphMissing } from '../gateway/execution/planning';
import { SavedOperationsError } from '../gateway/execution/saved';
import { sourceStack } from '../gateway/logging/sourceStack';

/**
 * An error whose message states the reason for a command's failure. The message is printed unchanged, and the exit code
 * is 1.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** An error for an option or a setting that is wrong or refers to an object that does not exist. The exit code is 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

// These errors are our own defects, and only the stack shows their location. The messages of other errors are
// sufficient.
const mistakes = [TypeError, RangeError, ReferenceError, SyntaxError];

// These errors report that an option or a setting is wrong.
const misuses = [
  ConfigError,
  ManifestError,
  SavedOperationsError,
  SubgraphUnknown,
  SupergraphMissing,
  Misuse,
];

/** Returns the exit code for an error that ended a command: 2 for a wrong option or setting, otherwise 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return misuses.some((kind) => error instanceof kind) ? 2 : 1;
}

/** Formats an error that ended a command for the terminal. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `mmd: ${String(error)}`;
  const isMistake = mistakes.some((kind) => error instanceof kind);
  return isMistake ? `mmd: ${sourceStack(error.stack ?? error.message)}` : `mmd: ${error.message}`;
}
