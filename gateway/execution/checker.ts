import '../telemetry';

import {
  ApolloServer,
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextValidationDidStart,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, parse, validate, type GraphQLSchema } from 'graphql';

import type { Config } from '../config';
import type { Costing } from '../cost';
import { lean, operationIn } from '../engine';
import { ErrorCode, toldError, type ErrorFormatter } from '../errors';
import { limitRules, refuseManyLines } from '../limits';
import type { Log } from '../logging';
import { Refusal } from '../errors/refusal';
import { inStage, type OperationTrace } from '../tracing/operation';
import { alikeTogether } from './alike';
import type { KnownOperation, Operations } from './operations';
import type { PersistedQueries } from './persisted';
import type { Asker } from './questions';
import type { GraphRequest } from './request';

/** The dependencies of {@link openChecker}. */
interface CheckerOptions {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly persistedQueries: PersistedQueries;
  readonly formatError: ErrorFormatter;
  readonly costing: Pick<Costing, 'checkOf'>;
  readonly config: Parameters<typeof limitRules>[0] &
    Pick<Config, 'maxTokens' | 'introspection' | 'suggestions'>;
  readonly log: Log;
}

/** Decides whether an unknown operation may run. */
interface Checker {
  /**
   * Checks a request's document and prepares its operation. Fails with a `Refusal` if the operation may not run.
   * `client` is the client, if planning is rationed among clients.
   */
  check(request: GraphRequest, { client, trail }: Pick<Asker, 'client' | 'trail'>): Promise<KnownOperation>;
  stop(): Promise<void>;
}

/** The data that Apollo Server carries through the check of one request. */
interface Checking {
  /** Filled in by the check: the operation if the check succeeds, the errors if the document exceeds a limit. */
  readonly found: { operation?: KnownOperation; beyondLimits?: readonly GraphQLError[] };
  readonly client: string | undefined;
  /** The spans of its operation; undefined if it is not traced. */
  readonly trace: OperationTrace | undefined;
}

/**
 * Opens Apollo Server for the tasks that it does well: persisted queries, parsing, validation, and reporting their
 * errors. It never runs an operation: a valid operation is prepared and handed over.
 */
export async function openChecker(options: CheckerOptions): Promise<Checker> {
  const { schema, persistedQueries, formatError, config, log } = options;
  const server = new ApolloServer<Checking>({
    schema,
    formatError,
    // The last error reports that there are more errors.
    validationOptions: { maxErrors: 99 },
    parseOptions: { maxLexicalTokens: config.maxTokens },
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection || !config.suggestions,
    includeStacktraceInErrorResponses: false,
    // Apollo Server would hold up to 30 MB of parsed documents. Accepted documents are cached as operations, which have
    // their own limit.
    documentStore: null,
    persistedQueries: { cache: persistedQueries },
    // The process handles signals itself, see main.ts.
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [handOver(options), ...disabled()],
  });
  await server.start();
  return {
    async check({ query, operationName, variables, extensions }, { client, trail }) {
      if (query !== undefined) refuseManyLines(query, config);
      const request = {
        ...(query !== undefined && { query }),
        ...(operationName !== undefined && { operationName }),
        ...(variables !== undefined && { variables: { ...variables } }),
        ...(extensions !== undefined && { extensions: { ...extensions } }),
      };
      const found: Checking['found'] = {};
      const contextValue = { found, client, trace: trail?.trace };
      const { http, body } = await server.executeOperation(request, { contextValue });
      if (found.operation !== undefined) return found.operation;
      if (found.beyondLimits !== undefined)
        throw new Refusal(
          400,
          found.beyondLimits.map((error) => toldError(error, formatError)),
        );
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      throw new Refusal(http.status ?? 500, alikeTogether(errors), Object.fromEntries(http.headers));
    },
    stop: () => server.stop(),
  };
}

/** The document that is validated in place of a document that exceeds a limit. */
const nothing = parse('{ __typename }');

/**
 * Checks a document against the limits before validation, prepares its operation after validation, and makes Apollo
 * Server regard the operation as answered.
 */
function handOver({ schema, operations, costing, config }: CheckerOptions): ApolloServerPlugin<Checking> {
  const limits = limitRules(config);
  const listener = {
    parsingDidStart: ({ contextValue: { trace } }: GraphQLRequestContext<Checking>) => {
      const end = trace?.begin('parse');
      return Promise.resolve((error?: Error) => Promise.resolve(end?.(error)));
    },
    validationDidStart: (context: GraphQLRequestContextValidationDidStart<Checking>) => {
      const { found, trace } = context.contextValue;
      const end = trace?.begin('validate');
      const beyondLimits = validate(schema, context.document, limits);
      // The specification's rules compare fields in pairs, which takes long if there are many fields.
      if (beyondLimits.length > 0) {
        found.beyondLimits = beyondLimits;
        Object.assign(context, { document: nothing });
      }
      return Promise.resolve(([invalid]: readonly Error[] = []) =>
        Promise.resolve(end?.(beyondLimits[0] ?? invalid)),
      );
    },
    async didResolveOperation(context: GraphQLRequestContext<Checking>): Promise<void> {
      const { request, source, queryHash, contextValue } = context;
      const { found, client, trace } = contextValue;
      const [beyond] = found.beyondLimits ?? [];
      if (beyond !== undefined) throw beyond;
      const { operationName, variables = {} } = request;
      if (context.document === undefined || source === undefined || queryHash === undefined)
        throw new Error('A document that was validated was read.');
      const document = lean(context.document);
      const { operation } = operationIn(document, operationName);
      if (context.operation === undefined || operation === undefined)
        throw unresolved(nameless(operationName));
      const { operation: kind } = operation;
      if (!schema.getRootType(kind)) throw unresolved(`The graph has no ${kind}s.`);
      if (kind === OperationTypeNode.SUBSCRIPTION) throw notServed();
      // The cost depends on the variables and therefore cannot be a validation rule. It is checked per request, before
      // planning.
      costing.checkOf({ query: source, document, operationName })(variables);
      const asked = { query: source, hash: queryHash, document, operationName, client };
      found.operation = await inStage(trace, 'plan', () => operations.prepare(asked));
    },
    responseForOperation: () =>
      Promise.resolve({
        http: { headers: new HeaderMap() },
        body: { kind: 'single' as const, singleResult: { data: null } },
      }),
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function unresolved(message: string): GraphQLError {
  return refused(ErrorCode.OPERATION_RESOLUTION_FAILURE, message);
}

function nameless(operationName: string | undefined): string {
  return operationName
    ? `The document has no operation named ${JSON.stringify(operationName)}.`
    : 'The document has no operation or several; name the one to run in `operationName`.';
}

function notServed(): GraphQLError {
  return refused(
    ErrorCode.SUBSCRIPTION_NOT_SERVED,
    'This server does not support subscriptions. Send a query instead, and repeat it to see changes.',
  );
}

function refused(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/**
 * Disables the default plugins of Apollo Server: reports to a hosted service, a page from a CDN, and Apollo Server's
 * own cache headers.
 */
function disabled(): ApolloServerPlugin<Checking>[] {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
