import './telemetry';

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

import type { Config } from './config';
import type { EngineCounts } from './engine';
import { ErrorCode, errorFormatter } from './errors';
import { HotPath } from './execution/hot';
import { Responses, type ResponseCounts } from './execution/responses';
import { warmer } from './execution/warm';
import { limitRules } from './limits';
import { checkObjects } from './limits/objects';
import type { Passing } from './remote';
import type { Caches } from './shared';
import { openSupergraph, type SupergraphOptions } from './supergraph';

/** The context of one request to the graph, as Apollo Server carries it. */
export interface RequestContext extends Passing {
  /** Filled in while the request is answered, for the HTTP layer to read. */
  readonly verdict?: {
    /** Whether a well-formed request was refused for its document, its variables or its operation name. */
    refused: boolean;
  };
}

/** The graph as a GraphQL server without HTTP: it parses, validates, limits and runs operations. */
export type Graph = ApolloServer<RequestContext> & GraphParts;

interface GraphParts {
  /** Answers what was asked before, without the server around the engine. */
  readonly hot: HotPath;
  /** Plans and compiles operations in the background, one a turn of the event loop, before anybody asks for them. */
  readonly warm: (texts: readonly string[]) => Promise<void>;
  /** Whether a GET is answered that any page could have a browser send, without asking for leave first. */
  readonly plainGet: boolean;
  readonly counts: () => { readonly engine: EngineCounts; readonly responses: ResponseCounts };
}

/** What `openGraph` needs. */
export interface GraphOptions extends SupergraphOptions {
  readonly config: Config;
  readonly caches: Caches;
}

/** Opens the graph over an edition. It is ready to answer when the promise is fulfilled. */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const { config, edition, log, supergraphSdl, caches } = options;
  const { gateway, operations, counts, schema } = openSupergraph(options);
  const formatError = errorFormatter(log);
  const plainGet = knowsNobody(schema, config);
  const graph = new ApolloServer<RequestContext>({
    gateway,
    formatError,
    validationRules: limitRules(config),
    parseOptions: { maxLexicalTokens: config.maxTokens },
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: caches.persistedQueries },
    csrfPrevention: !plainGet,
    // Signals are the process's business, see main.ts.
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [unknownOperation, objectLimit(config.maxObjects), verdict, ...disabled()],
  });
  await graph.start();
  const responses = new Responses({
    edition: edition.id,
    graph: supergraphSdl,
    maxBytes: config.responseCacheBytes,
    shared: caches.shared,
  });
  const hot = new HotPath({ operations, responses, formatError });
  const warm = warmer({ operations, schema, config, log });
  const answered = (): ReturnType<GraphParts['counts']> => ({ engine: counts, responses: responses.counts });
  return Object.assign(graph, { hot, warm, plainGet, counts: answered });
}

/**
 * Whether a forged request can do nothing in its victim's name: nothing can be changed, and no header of a client's, such as
 * its cookies, goes on to a subgraph. All else is left to the prevention of cross-site request forgery.
 */
function knowsNobody(schema: GraphQLSchema, { subgraphHeaders }: Config): boolean {
  return schema.getMutationType() == null && subgraphHeaders.length === 0;
}

/** Refuses what names no operation that can run; the gateway itself would call it a fault of the server. */
const unknownOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, request, schema }) {
        if (operation && schema.getRootType(operation.operation)) return Promise.resolve();
        const message = operation
          ? `The graph has no ${operation.operation}s.`
          : unresolved(request.operationName);
        throw new GraphQLError(message, {
          extensions: { code: ErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
        });
      },
    }),
};

function unresolved(operationName: string | undefined): string {
  return operationName
    ? `The document has no operation named ${JSON.stringify(operationName)}.`
    : 'The document has several operations, or none: name the one to run in `operationName`.';
}

/** Page sizes can be variables, so this limit is no validation rule: it is held against each request. */
function objectLimit(most: number): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, document, request, schema }) {
          const { variables = {} } = request;
          if (!operation) return Promise.resolve();
          checkObjects({ schema, operation, fragments: fragmentsOf(document), variables }, most);
          return Promise.resolve();
        },
      }),
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((each) => [each.name.value, each]));
}

const refusals: ReadonlySet<unknown> = new Set([
  ErrorCode.GRAPHQL_PARSE_FAILED,
  ErrorCode.GRAPHQL_VALIDATION_FAILED,
  ErrorCode.OPERATION_RESOLUTION_FAILURE,
  ErrorCode.BAD_USER_INPUT,
  ErrorCode.TOO_MANY_OBJECTS,
  ErrorCode.QUERY_TOO_COMPLEX,
]);

/** Notes for the HTTP layer whether a request failed before it ran, by what it asked. */
const verdict: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ contextValue, errors }) {
        if (contextValue.verdict) contextValue.verdict.refused = errors.every(isRefusal);
        return Promise.resolve();
      },
    }),
};

function isRefusal(error: GraphQLError): boolean {
  return refusals.has(error.extensions['code']);
}

/** What Apollo Server would add by itself: reports to a hosted service, a page from a CDN, cache headers of its own. */
function disabled(): ApolloServerPlugin<RequestContext>[] {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
