import type { ValidationRule } from 'graphql';

import type { Config } from '../config';
import { aliasLimit } from './aliases';
import { depthLimit } from './depth';
import { directiveLimit } from './directives';
import { fieldLimit } from './fields';
import { rootFieldLimit } from './rootFields';

/** The settings that bound an operation. */
export type LimitSettings = Pick<
  Config,
  'maxAliases' | 'maxDepth' | 'maxDirectives' | 'maxFields' | 'maxRootFields'
>;

/**
 * The validation rules that hold an operation to its limits. Tokens are bounded earlier, by the parser, and bytes
 * earlier still, where the body is read.
 */
export function limitRules(limits: LimitSettings): ValidationRule[] {
  return [
    depthLimit(limits.maxDepth),
    fieldLimit(limits.maxFields),
    rootFieldLimit(limits.maxRootFields),
    aliasLimit(limits.maxAliases),
    directiveLimit(limits.maxDirectives),
  ];
}
