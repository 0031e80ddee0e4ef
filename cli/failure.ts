import { ManifestError } from '../gateway/admission/manifests';
import { ConfigError } from '../gateway/config';
import { SupergraphMissing } from '../gateway/execution/planning';

/** Thrown by a command that has to say why it failed and nothing more: its message is printed as it is, exit 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Thrown where what a command was told, by its options or by a setting, is wrong or names what is not there: exit 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

// What these say is a mistake of ours, and only the stack tells where; other errors speak for themselves.
const mistakes = [TypeError, RangeError, ReferenceError, SyntaxError];

/** The exit code of a command that an error ended: 2 where what it was told is wrong, by command line or setting, else 1. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return [ConfigError, ManifestError, SupergraphMissing, Misuse].some((kind) => error instanceof kind)
    ? 2
    : 1;
}

/** What an error that ended a command looks like on the terminal. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `mmd: ${String(error)}`;
  const isMistake = mistakes.some((kind) => error instanceof kind);
  return isMistake ? `mmd: ${error.stack ?? error.message}` : `mmd: ${error.message}`;
}
