/**
 * Switches off the telemetry of the Apollo libraries. Import this file before any module of `@apollo/gateway` or
 * `@apollo/server`: since 2.14 the gateway's constructor probes cloud metadata addresses and opens a metrics exporter
 * unless this variable is already set, so setting the variable afterwards is too late.
 *
 * It also removes the keys of a hosted graph from the environment. This gateway serves its committed supergraph and
 * reports to nobody; a key left over in a shell must not change that.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
delete process.env['APOLLO_KEY'];
delete process.env['APOLLO_GRAPH_REF'];
delete process.env['APOLLO_GRAPH_ID'];
delete process.env['APOLLO_GRAPH_VARIANT'];
delete process.env['APOLLO_SCHEMA_REPORTING'];
