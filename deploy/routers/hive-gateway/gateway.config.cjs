/**
 * Hive Gateway: `hive-gateway supergraph --config-path deploy/routers/hive-gateway/gateway.config.cjs`, with
 * `--hive-router-runtime` for the planner of Hive Router. It takes the committed supergraph unchanged; subgraphs that are
 * not on their usual ports are named in SUBGRAPHS, as {"rabat":"http://host:4000/graphql"}.
 */
const path = require('node:path');

const addresses = JSON.parse(process.env.SUBGRAPHS ?? '{}');

exports.gatewayConfig = {
  supergraph: path.resolve(__dirname, '../../../schema/supergraph.graphql'),
  transportEntries: Object.fromEntries(
    Object.entries(addresses).map(([name, location]) => [name, { location }]),
  ),
};
