import { OperationTypeNode, type DocumentNode } from 'graphql';
import { budgetOf } from './budget';
import type { Variables } from './conditions';
import type { EngineCounts } from './engine';
import { REPRESENTATIONS } from './given';
import { compileOperation } from './operation';
import type { FetchNode } from './plan';
import type { Send, EngineSubgraph, SubgraphOperation } from './subgraph';
import { watchOf, type FetchStep } from './watch';

/** The dependencies of sending a fetch. */
interface SenderParts {
  /** The fetch's number within its plan. */
  readonly id: string;
  /** The place of the fetch in the plan. */
  readonly path: readonly (string | number)[];
  readonly subgraphs: ReadonlyMap<string, EngineSubgraph>;
  readonly counts: EngineCounts;
}

/** Returns a function that sends a fetch to its subgraph and notifies the request's watcher. */
export function senderOf(fetch: FetchNode, { id, path, subgraphs, counts }: SenderParts): Send {
  const send = unwatched(fetch, subgraphs, counts);
  const { serviceName: subgraph, operationKind: kind, operationName } = fetch;
  const step: FetchStep = { id, subgraph, kind, operationName, path: path.join('.') };
  return (given, request, representations) => {
    const watch = watchOf(request);
    watch?.asks(subgraph);
    const trace = watch?.trace;
    return trace === undefined
      ? send(given, request, representations)
      : trace.fetch(step, () => send(given, request, representations));
  };
}

/**
 * Returns a function that sends a fetch. The fetch is compiled if the subgraph is in this process and the operation
 * allows it.
 */
function unwatched(
  fetch: FetchNode,
  subgraphs: ReadonlyMap<string, EngineSubgraph>,
  counts: EngineCounts,
): Send {
  const subgraph = subgraphs.get(fetch.serviceName);
  const document = fetch.operationDocumentNode;
  if (subgraph === undefined)
    throw new Error(`The plan names the subgraph "${fetch.serviceName}", and there is none.`);
  if (document === undefined)
    throw new Error('The planner must give each fetch its document (`exposeDocumentNodeInFetchNode`).');
  const operation: SubgraphOperation = {
    query: fetch.operation,
    operationName: fetch.operationName,
    // A compiled operation is hardly ever sent, so its document is created on demand.
    get document() {
      return fetch.operationDocumentNode as DocumentNode;
    },
  };
  const taken = fetch.variableUsages ?? [];
  const sendUncompiled: Send = ({ variables }, request, representations) =>
    subgraph.run(operation, variablesOf(variables, taken, representations), request);
  // A mutation must not run again after its compiled form gives up.
  const isQuery = fetch.operationKind === OperationTypeNode.QUERY;
  if (!isQuery || subgraph.schema === undefined || subgraph.contextOf === undefined) return sendUncompiled;
  const compiled = compileOperation(subgraph.schema, document);
  if (compiled === null) {
    counts.fetchesNotCompiled += 1;
    return sendUncompiled;
  }
  return (given, request, representations) => {
    const own = given.by(compiled.coerce);
    return compiled.run(
      () => subgraph.contextOf?.(request),
      own === null || representations === undefined
        ? own
        : { ...own, variables: { ...own.variables, [REPRESENTATIONS]: representations } },
      () => sendUncompiled(given, request, representations),
      budgetOf(request),
    );
  };
}

/** Picks the variables that a fetch uses, leaving out variables without a value. */
function variablesOf(
  given: Variables,
  taken: readonly string[],
  representations?: readonly object[],
): Variables {
  const variables: Record<string, unknown> = {};
  for (const name of taken) if (given[name] !== undefined) variables[name] = given[name];
  if (representations !== undefined) variables[REPRESENTATIONS] = representations;
  return variables;
}
