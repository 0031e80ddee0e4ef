import { setting, wholeNumber } from './setting';

/** What one operation may ask for. */
export const limitSettings = {
  maxTokens: setting(
    'MMD_MAX_TOKENS',
    '2000',
    'Most lexical tokens in a document.',
    wholeNumber(10, 100_000),
  ),
  maxDepth: setting(
    'MMD_MAX_DEPTH',
    '20',
    'Most levels of nested fields. Introspection is always allowed the depth that tools need.',
    wholeNumber(1, 1_000),
  ),
  maxFields: setting(
    'MMD_MAX_FIELDS',
    // Planning holds up the whole process, and every field can cost it five fetches. With so many the dearest
    // operation known is planned well within a second (see tests/planner.test.ts); GraphiQL's introspection has 220.
    '300',
    'Most fields of an operation, each use of a fragment counted.',
    wholeNumber(1, 1_000_000),
  ),
  maxRootFields: setting(
    'MMD_MAX_ROOT_FIELDS',
    '20',
    'Most fields at the root of an operation.',
    wholeNumber(1, 10_000),
  ),
  maxObjects: setting(
    'MMD_MAX_OBJECTS',
    // A page of a hundred records, each with another such page, passes; a third list within those does not.
    '20000',
    'Most objects that an answer may hold, worked out from its page sizes before it runs.',
    wholeNumber(1, 100_000_000),
  ),
  maxAnswerBytes: setting(
    'MMD_MAX_ANSWER_BYTES',
    // The largest answer that a page of our own asks for is under half a megabyte.
    '16777216',
    'Largest answer, in bytes; what is gathered for one is bounded with it.',
    wholeNumber(1_024, 1_073_741_824),
  ),
  deadlineMs: setting(
    'MMD_DEADLINE_MS',
    '10000',
    'How long a request may take from when it has arrived, in milliseconds; then all that is done for it ends.',
    wholeNumber(10, 600_000),
  ),
  maxAliases: setting(
    'MMD_MAX_ALIASES',
    '50',
    'Most aliases of an operation, each use of a fragment counted.',
    wholeNumber(0, 10_000),
  ),
  maxDirectives: setting(
    'MMD_MAX_DIRECTIVES',
    '50',
    'Most directives of an operation, each use of a fragment counted.',
    wholeNumber(0, 10_000),
  ),
};
