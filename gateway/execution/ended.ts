import type { Ended } from '../engine';
import { ErrorCode } from '../errors';
import { Refusal } from '../errors/refusal';

/**
 * Builds the refusal for a run that was ended early. An operation too expensive for its time is not a faulty request,
 * and may be answered at a quieter moment. Its status is therefore 503. A 504 would blame a server behind this one.
 */
export function refusalOfEnded({ reason }: Ended): Refusal {
  if (reason === 'ANSWER_TOO_LARGE')
    return refusal(
      400,
      ErrorCode.ANSWER_TOO_LARGE,
      'The answer is too large. Request smaller pages or fewer fields.',
    );
  return refusal(
    503,
    ErrorCode.DEADLINE_EXCEEDED,
    'The answer was not ready in time. Request less at once, or try again later.',
  );
}

function refusal(status: number, code: ErrorCode, message: string): Refusal {
  return new Refusal(status, [{ message, extensions: { code } }]);
}
