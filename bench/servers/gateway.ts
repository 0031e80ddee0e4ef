import '../../gateway/telemetry';

import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { given, portGiven, run } from './listening';

/**
 * The unmodified gateway: Apollo Server and Apollo Gateway over a supergraph that contains its subgraphs' addresses.
 */
run(async () => {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(given('MMD_BENCH_SUPERGRAPH'), 'utf8') });
  await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { port: portGiven(), host: '127.0.0.1' },
  });
});
