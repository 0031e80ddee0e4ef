/**
 * Sets everything that could make the Apollo libraries send data home. Import it before any of the gateway's modules.
 * Loading it has no other effect.
 */
delete process.env['APOLLO_TELEMETRY_DISABLED'];
process.env['NODE_ENV'] = 'production';
process.env['APOLLO_KEY'] = 'service:graph:key';
process.env['APOLLO_GRAPH_REF'] = 'graph@current';
process.env['APOLLO_SCHEMA_REPORTING'] = 'true';
