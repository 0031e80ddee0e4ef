// A separate planner, in a thread with limited memory. It is plain JavaScript, because threads do not use Jest's
// transforms.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

const { readFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { Supergraph, operationFromDocument } = require('@apollo/federation-internals');
const { QueryPlanner } = require('@apollo/query-planner');
const { parse } = require('graphql');

const supergraph = Supergraph.build(readFileSync(workerData.supergraphFile, 'utf8'));
const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
const operation = operationFromDocument(
  supergraph.apiSchema(),
  parse(readFileSync(workerData.worstFile, 'utf8')),
);
const plan = planner.buildQueryPlan(operation);
parentPort.postMessage({ planned: plan.node !== undefined });
