import { z } from 'zod';
import { setting, wholeNumber } from './setting';

/** Limits on one operation. */
export const limitSettings = {
  maxTokens: setting(
    'MMD_MAX_TOKENS',
    '2000',
    'Maximum lexical tokens in a document.',
    wholeNumber(10, 100_000),
  ),
  maxDepth: setting(
    'MMD_MAX_DEPTH',
    '20',
    'Maximum depth of nested fields. Introspection is always allowed the depth that tools need.',
    wholeNumber(1, 1_000),
  ),
  maxFields: setting(
    'MMD_MAX_FIELDS',
    // Planning blocks a whole process, and every field can cost the process five fetches. With this limit the most
    // expensive operation known is planned well within a second (see tests/planner.test.ts); GraphiQL's introspection
    // has 220 fields.
    '300',
    'Maximum fields in an operation, counting each use of a fragment.',
    wholeNumber(1, 1_000_000),
  ),
  maxRootFields: setting(
    'MMD_MAX_ROOT_FIELDS',
    '20',
    'Maximum fields at the root of an operation.',
    wholeNumber(1, 10_000),
  ),
  maxObjects: setting(
    'MMD_MAX_OBJECTS',
    // A response never holds more objects than computed. 58,694 objects of migrant stock take 0.16 s of CPU; objects
    // with long strings take more.
    '20000',
    'Maximum objects in an answer, estimated before execution from the page sizes and the longest lists in the data.',
    wholeNumber(1, 100_000_000),
  ),
  maxAnswerBytes: setting(
    'MMD_MAX_ANSWER_BYTES',
    // Enough for the maximum number of objects, each with all its strings. Of the operations within that limit, only
    // operations that request the longest strings of every record come near this limit.
    '16777216',
    'Maximum size of an answer, in bytes: estimated before execution from the longest texts in the data, and enforced while the answer is assembled and written.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  maxValues: setting(
    'MMD_MAX_VALUES',
    // 2,000 values take 40 ms of CPU in the most expensive arguments.
    '2000',
    'Maximum values in the lists of arguments, counting a variable each time it is used. Lists for other graphs are not limited.',
    wholeNumber(100, 100_000_000),
  ),
  deadlineMs: setting(
    'MMD_DEADLINE_MS',
    '10000',
    'How long a request may take after it has arrived, in milliseconds. When the time is up, all work on it stops.',
    wholeNumber(10, 600_000),
  ),
  listSize: setting(
    'MMD_LIST_SIZE',
    '',
    'Assumed number of items in a list of another graph that has no @listSize. If not set, such a list counts as one item.',
    z.string().transform((value, context) => {
      if (value === '') return null;
      const parsed = wholeNumber(1, 1_000_000).safeParse(value);
      if (parsed.success) return parsed.data;
      context.addIssue({
        code: 'custom',
        message: parsed.error.issues.map(({ message }) => message).join('; '),
      });
      return z.NEVER;
    }),
  ),
  maxAliases: setting(
    'MMD_MAX_ALIASES',
    '50',
    'Maximum aliases in an operation, counting each use of a fragment.',
    wholeNumber(0, 10_000),
  ),
  maxDirectives: setting(
    'MMD_MAX_DIRECTIVES',
    '50',
    'Maximum directives in an operation, counting each use of a fragment.',
    wholeNumber(0, 10_000),
  ),
};
