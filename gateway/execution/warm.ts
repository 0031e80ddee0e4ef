import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

import {
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

import type { Config } from '../config';
import { lean } from '../engine';
import { limitRules } from '../limits';
import type { Log } from '../logging';
import type { Operations } from './operations';

/** The dependencies of {@link warmer}. */
interface WarmOptions {
  readonly operations: Operations;
  readonly schema: GraphQLSchema;
  readonly config: Parameters<typeof limitRules>[0] &
    Pick<Config, 'maxTokens' | 'planCacheSize' | 'introspection'>;
  readonly log: Log;
  /** True once the graph stops: operations that are not planned by then are left out. */
  readonly isStopping: () => boolean;
}

/**
 * Builds a function that plans and compiles operations in advance, one per turn of the event loop so that requests are
 * not held up. Documents that are invalid for this graph or exceed this server's limits are logged and left out.
 * Documents that exceed the plan cache, and documents that are not planned when the graph stops, are left out without a
 * log entry. Never fails.
 */
export function warmer({ operations, schema, config, log, isStopping }: WarmOptions) {
  const rules = [...specifiedRules, ...limitRules(config)];
  // If introspection is switched off, a document that requests it is refused, even if the document is trusted.
  const isLeftOut = (document: DocumentNode): boolean =>
    !config.introspection && validate(schema, document, [NoSchemaIntrospectionCustomRule]).length > 0;
  return async (texts: readonly string[]): Promise<void> => {
    for (const query of texts.slice(0, config.planCacheSize)) {
      await nextTurn(undefined, { ref: false });
      if (isStopping()) return;
      try {
        const document = parse(query, { maxTokens: config.maxTokens });
        if (isLeftOut(document)) continue;
        const [refused] = validate(schema, document, rules);
        if (refused !== undefined) throw refused;
        const hash = createHash('sha256').update(query).digest('hex');
        await operations.prepare({ query, hash, document: lean(document) });
      } catch (error) {
        if (!isStopping()) log.warn({ err: error }, 'cannot plan a saved operation in advance');
      }
    }
  };
}
