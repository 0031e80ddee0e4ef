/** Hive Gateway's own configuration: the committed supergraph, unchanged, and where its subgraphs are. */
const addresses = JSON.parse(process.env.SUBGRAPHS ?? '{}');

export const gatewayConfig = {
  supergraph: process.env.SUPERGRAPH,
  transportEntries: Object.fromEntries(
    Object.entries(addresses).map(([name, location]) => [name, { location }]),
  ),
};
