import type { ValidationRule } from 'graphql';

import type { Config } from '../config';
import { aliasLimit } from './aliases';
import { depthLimit } from './depth';
import { directiveLimit } from './directives';
import { fieldLimit } from './fields';
import { nameLimit } from './names';
import { rootFieldLimit } from './rootFields';

export { refuseManyLines } from './lines';

/** The settings that limit an operation. */
type LimitSettings = Pick<
  Config,
  'maxAliases' | 'maxDepth' | 'maxDirectives' | 'maxFields' | 'maxRootFields'
>;

/**
 * Returns the validation rules that enforce an operation's limits. Tokens are limited earlier, by the parser, and bytes
 * earlier still, when the body is read.
 */
export function limitRules(limits: LimitSettings): ValidationRule[] {
  return [
    nameLimit(),
    depthLimit(limits.maxDepth),
    fieldLimit(limits.maxFields),
    rootFieldLimit(limits.maxRootFields),
    aliasLimit(limits.maxAliases),
    directiveLimit(limits.maxDirectives),
  ];
}
