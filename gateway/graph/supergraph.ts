import '../telemetry';

import { OperationTypeNode, type GraphQLSchema } from 'graphql';

import { andThen } from '../../subgraphs/kit/maybePromise';

import type { Config } from '../config';
import type { Costing } from '../cost';
import { Engine, operationIn, type EngineCounts, type Planner } from '../engine';
import { Operations, type OperationsOptions } from '../execution/operations';
import type { Remotes } from '../remote';
import { adoptScalars, knownScalars } from './scalars';
import { embedded, type Edition } from './subgraphs';

export { readSupergraph, SupergraphError } from '../execution/planning';
export { plannerLimits } from '../planner';

/** The parameters of {@link openSupergraph}. */
export interface SupergraphOptions {
  /** The planner for the supergraph. All editions share it, because it is slow to create. */
  readonly planner: Planner;
  readonly edition: Edition;
  /** The remote subgraphs, which replace the edition's subgraphs of the same names. */
  readonly remotes?: Pick<Remotes, 'of'> | undefined;
  readonly costing: Pick<Costing, 'checkOf'>;
  readonly config: Pick<Config, 'planCacheSize' | 'planCacheBytes'>;
}

/** The composed graph over an edition's subgraphs. */
export interface Supergraph {
  /** The operations requested before, ready to run. */
  readonly operations: Operations;
  readonly counts: EngineCounts;
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
}

// Of the memory for operations, one part in 8 is for their sources; the rest is for plans and compiled operations.
const TEXTS = 8;

/** Opens the composed graph over an edition's subgraphs. */
export function openSupergraph({
  planner,
  edition,
  remotes,
  costing,
  config,
}: SupergraphOptions): Supergraph {
  const elsewhere = remotes?.of(edition.changing === true ? null : edition.id) ?? [];
  const subgraphs = [...edition.subgraphs.map(embedded), ...elsewhere];
  // The scalars of another graph may share a name with ours but mean something else.
  if (edition.changing !== true) adoptScalars(planner.apiSchema, knownScalars);
  const textBytes = Math.ceil(config.planCacheBytes / TEXTS);
  const engine = new Engine({
    planner,
    subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    bytes: Math.max(1, config.planCacheBytes - textBytes),
  });
  const schema = planner.apiSchema;
  const prepare: OperationsOptions['prepare'] = (source) => {
    const { document, operationName, client } = source;
    const { operation } = operationIn(document, operationName);
    if (operation === undefined) throw new Error('A document that was validated has its operation.');
    return andThen(engine.prepare(document, operationName, client), (prepared) => ({
      name: operation.name?.value,
      type: operation.operation,
      isRead: operation.operation === OperationTypeNode.QUERY,
      prepared,
      check: costing.checkOf(source),
    }));
  };
  const operations = new Operations({
    prepare,
    size: config.planCacheSize,
    bytes: textBytes,
    compiledBytes: () => engine.bytes,
  });
  return { operations, counts: engine.counts, schema };
}
